using System.Text.Json;

namespace Knowledgebase.Pages.Requests;

/// <summary>The ways in which a form can be handed in, where somebody receives it. A way that the settings do not name is not shown.</summary>
static class FormSubmission
{
    const string Remade = "書き換えると読めなくなるので、直すときはこのページで作り直してください。";

    public static ImmutableArray<FormWayView> Of(Site site, string what)
    {
        var settings = Settings(site);
        var mail = settings.Mail is { IsKnown: true, Value: var known } ? known : null;
        var ways = ImmutableArray.CreateBuilder<FormWayView>();
        if (settings.Application is { IsKnown: true, Value: var page })
            ways.Add(
                new(FormWay.Page, "電子申請で送る", "電子申請のページに、次の番号か全文をコピーして書きます。", page)
            );
        if (settings.TakesFiles)
            ways.Add(
                mail is null
                    ? new(FormWay.File, "ファイルで送る", "ファイルを保存し、係に渡します。" + Remade, null)
                    : new(
                        FormWay.File,
                        "メールにファイルを添えて送る",
                        $"ファイルを保存し、用意されたメール（{mail} あて）に添えて送ります。用意する文面には、名前や連絡先を入れません。"
                            + Remade,
                        mail
                    )
            );
        else if (mail is not null)
            ways.Add(
                new(
                    FormWay.Mail,
                    "メールで送る",
                    $"メールのアプリが開きます。{what}かファイルを添えて送ってください。用意する文面には、名前や連絡先を入れません。",
                    mail
                )
            );
        ways.Add(new(FormWay.Print, "印刷して送る", Post(settings, what), null));
        return ways.ToImmutable();
    }

    /// <summary>The kinds that can be searched for in a form: those whose pages have the button that puts them in.</summary>
    public static void WriteFound(Utf8JsonWriter json)
    {
        json.WriteStartArray("found");
        foreach (var kind in new[] { Kind.Practice, Kind.Lesson, Kind.Material, Kind.Service })
            json.WriteStringValue(Kinds.Of(kind).Folder);
        json.WriteEndArray();
    }

    /// <summary>Who takes requests and how. The pages of requests are there only with it.</summary>
    public static RequestSettings Settings(Site site) => site.Catalog.Settings.Requests!;

    /// <summary>A setting that need not be written: without it, the office has not decided.</summary>
    public static ValueView Settled<T>(Fact<T> fact, Func<T, ValueView> show) =>
        fact.Absence is { Written: false } ? Format.Absent(new(AbsenceReason.Undecided, "")) : Format.Fact(fact, show);

    public static FormEndView End(Site site, string what, string done, LinkView after, PaperFormBlock? sheet) =>
        new(
            $"{done}ができました。まだ送られていません",
            "次のどれか一つの方法で、受け付ける係に渡してください。",
            Of(site, what),
            after,
            sheet
        );

    static string Post(RequestSettings settings, string what) =>
        settings.Post is { IsKnown: true, Value: var post }
            ? $"{what}を印刷し、{post}に送ります。"
            : $"{what}を印刷し、{settings.Office.Value}に渡します。";

    public static NoteBlock Without(Site site) =>
        new(
            Tone.Info,
            "このページで書くには、JavaScriptが必要です",
            "使えないときは、紙の申込書を印刷して書いてください。",
            [new("紙の申込書", site.Routes.PaperForm), new("申し込む前に", site.Routes.Request())]
        );

    public static FactsBlock Privacy(Site site)
    {
        var settings = Settings(site);
        return new([
            site.Fact(settings, nameof(settings.Purpose))!,
            new("保存期間", [new($"終わってから{Format.Number(settings.RetentionDays.Value)}日で消します")]),
            site.Fact(settings, nameof(settings.Office))!,
            new(
                "このページがすること",
                [
                    new(
                        "書いたことは送信しません。ページを閉じると消えます。続きをあとで書くときは、ページの終わりで、この端末に残すか、自分のファイルに保存できます。"
                    ),
                ]
            ),
        ]);
    }
}
