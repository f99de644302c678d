using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Requests;

/// <summary>Asking for help: what one reads before, the form, the blank sheet, the report afterwards. What is not settled is said to be so.</summary>
internal static class RequestPages
{
    public const string Form = "form";
    public const string Blank = "blank";
    public const string Report = "report";
    private const int MostListed = 60;

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site)
    {
        if (!w.Offers.TakesRequests) yield break;
        var origin = SourceSpot.StartOf("site.yaml");
        yield return new(w.Routes.Request(), origin, true, () => Before(w, site));
        yield return new(w.Routes.Request(Form), origin, true, () => FormPage(w, site));
        yield return new(w.Routes.Request(Blank), origin, true, () => BlankPage(w, site));
        yield return new(w.Routes.Request(Report), origin, true, () => ReportPage(w, site));
    }

    public static PageView Before(Wording w, LayoutView site) => FixedPages.Page(w, site, "request", "申し込む・尋ねる",
        "説明、研修、教材の貸出、質問、事例の提供を、一つの申込みで頼めます。書く前に、決まりと、この後のことを確かめられます。",
        [
            .. new[]
            {
                Section("kinds", "頼めること", Facts([.. RequestChoices.Kinds.Select(k => Fact(k.Label, new ValueView(k.Meaning)))])),
                Section("rules", "申し込む前に", Rules(w)),
                Terms(w),
                Section("services", Kinds.Of(Kind.Service).Label, Services(w)),
                Section("materials", "借りられる教材", Materials(w),
                    new LinksBlock([new("空き状況の一覧", w.Routes.List(Kind.Loan)) { Count = w.Catalog.All(Kind.Loan).Length }])),
                Section("ways", "提出方法", Ways(w)),
                Section("after", "申し込んだ後のこと", RequestSteps.Table(w),
                    new TextBlock("足りないことがあれば、係が電話やメールで確かめます。不要になったときは、申込みの番号を添えて、いつでも知らせてください。")),
                Section("loan-steps", "貸し出した教材の段階", RequestSteps.Loans),
                Section("privacy", "個人情報の扱い", RequestWays.Privacy(w), new TextBlock("児童生徒や保護者の名前は、どこにも書かないでください。申込みの一覧として端末に残るのは、選んだ記録の番号だけです。")),
            }.OfType<SectionView>(),
        ]) with
    {
        Opening =
        [
            new EntryPointsBlock(
            [
                new(Icon.Talk, "申込みを書く", w.Routes.Request(Form), "画面で書きます。5分ほど。何も送信されません。", []),
                new(Icon.Source, "紙の申込書", w.Routes.Request(Blank), "印刷してペンで書きます。A4で1枚。", []),
                new(Icon.Results, "利用報告を書く", w.Routes.Request(Report), "使い終わったら、どうなったかを知らせます。", []),
            ]),
        ],
    };

    private static FactsBlock Rules(Wording w)
    {
        var settings = RequestWays.Settings(w);
        return new(
        [
            Fact("申し込める人", new ValueView("学校の教職員") { Note = "支援ごとの「対象」も確かめてください" }),
            Fact("いつまでに", new ValueView("支援や教材ごとに違います") { Note = "それぞれのページの「申込みの期限」にあります" }),
            Fact("回答", RequestWays.Settled(settings.AnswerDays, n => new ValueView($"受け付けてから{Wording.Number(n)}日以内"))),
            Fact("申込みが重複した場合", RequestWays.Settled(settings.Order, text => new ValueView(text))),
        ]);
    }

    private static SectionView? Terms(Wording w) => Section("terms", "貸出の条件",
        RequestWays.Settings(w).Terms is { IsEmpty: false } terms ? new StepsBlock(terms) : null);

    private static Block Services(Wording w)
    {
        var all = w.Catalog.All(Kind.Service);
        if (all.IsEmpty) return new NoteBlock(Tone.Open, "0件です", $"{Kinds.Of(Kind.Service).Label}の記録は、まだありません。", []);
        return new LinksBlock(
        [
            .. all.Take(MostListed).Select(e => w.Link(e) with
            {
                Note = ((Service)e.Value).HasEnded(w.Today)
                    ? "予定の期日を過ぎています。係に確かめてください"
                    : $"申込みの期限：{Wording.Fact(((Service)e.Value).LeadDays, "日前まで").Text}",
            }),
            .. all.Length <= MostListed ? [] : new[] { new LinkView(SupportPage.Title, w.Routes.List(Kind.Service)) { Count = all.Length } },
        ]);
    }

    private static Block Materials(Wording w)
    {
        Entry[] lent = [.. LoanWords.Lent(w.Catalog)];
        if (lent.Length == 0) return new NoteBlock(Tone.Open, "借りられる教材は0件です", "貸し出す教材の記録は、まだありません。", []);
        return new TableBlock(lent.Length > MostListed ? $"借りられる教材（{Numerals.Of(lent.Length)}件のうち{Numerals.Of(MostListed)}件）" : "借りられる教材",
            ["教材", "数", "日数", "空き状況"], [.. lent.Take(MostListed).Select(e => Row(w, e))]);
    }

    private static TableRow Row(Wording w, Entry entry)
    {
        var m = (Material)entry.Value;
        return new(null,
        [
            new([w.Value(entry)]), new([Wording.Fact(m.Quantity, "組")]), new([Wording.Fact(m.LoanDays, "日まで")]),
            new([LoanWords.PlanOf(w.Catalog, entry.Id) is { } plan ? new ValueView("カレンダー") { Url = w.Routes.Of(plan.Id) } : new ValueView("公開されていません") { Absent = true }]),
        ]);
    }

    private static FactsBlock Ways(Wording w)
    {
        var settings = RequestWays.Settings(w);
        return new(
        [
            .. new[]
            {
                Written("電子申請", settings.Application, Wording.Address), Written("メール", settings.Mail, Wording.Fact),
                settings.TakesFiles ? Fact("ファイル", new ValueView("申込みのページで作るファイルを受け取ります")) : null,
                Written("紙の送り先", settings.Post, Wording.Fact),
            }.OfType<FactView>(),
        ]);
    }

    private static PageView FormPage(Wording w, LayoutView site) => FixedPages.Page(w, site, "request/form", "申込みを書く",
        "頼みたいことを選ぶと、必要な項目だけが出ます。5分ほどで書けます。書いたことは、どこにも送信・保存されません。",
        [new("form", "申込み", [Told(w, RequestForm.Block(w))])]) with
    {
        Breadcrumbs = [new("ホーム", w.Routes.Home), new("申し込む・尋ねる", w.Routes.Request())],
        Scripts = [w.Routes.File(ThemeAssets.FormScript.Name)],
        PlainSearch = true,
    };

    /// <summary>The form with what becomes of what one writes: after the first question, before any name is asked for.</summary>
    private static FormBlock Told(Wording w, FormBlock form) =>
        form with { Parts = form.Parts.Insert(1, new("名前や連絡先を書く前に", []) { Facts = RequestWays.Privacy(w).Facts }) };

    private static PageView BlankPage(Wording w, LayoutView site) => FixedPages.Page(w, site, "request/blank", "紙の申込書",
        "印刷して、ペンで書くための申込書です。A4の用紙一枚になります。",
        [
            new("sheet", "申込書", [RequestSheet.Blank(w)]) { Note = "書ききれないときは、別の紙を添えてください。" },
        ]) with
    {
        Breadcrumbs = [new("ホーム", w.Routes.Home), new("申し込む・尋ねる", w.Routes.Request())],
    };

    private static PageView ReportPage(Wording w, LayoutView site) => FixedPages.Page(w, site, "request/report", "利用報告を書く",
        "借りた教材や受けた支援を、どう使い、どうなったかを知らせるための用紙です。うまくいかなかったことも、ほかの学校の助けになります。",
        [new("form", "利用報告", [Told(w, ReportForm.Block(w))])]) with
    {
        Breadcrumbs = [new("ホーム", w.Routes.Home), new("申し込む・尋ねる", w.Routes.Request())],
        Scripts = [w.Routes.File(ThemeAssets.FormScript.Name)],
        PlainSearch = true,
    };
}
