using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>The ways in which a form can be handed in. A way that the settings do not name is not shown; paper always is.</summary>
internal static class RequestWays
{
    public static ImmutableArray<FormWayView> Of(Wording w, string what)
    {
        var settings = w.Catalog.Settings.Requests;
        var mail = settings?.Mail is { IsKnown: true, Value: var known } ? known : null;
        var ways = ImmutableArray.CreateBuilder<FormWayView>();
        if (settings?.Application is { IsKnown: true, Value: var page })
            ways.Add(new(FormWay.Page, "電子申請で送る", "電子申請のページに、次の番号を写して書きます。", page));
        if (settings?.TakesFiles == true)
            ways.Add(new(FormWay.File, "ファイルで送る", "ファイルを保存し、" + (mail is null ? "係に渡します。" : $"{mail} へのメールに添えて送ります。") + "書き換えると読めなくなるので、直すときはこのページで作り直してください。", null));
        if (mail is not null)
            ways.Add(new(FormWay.Mail, "メールで送る", $"メールのアプリが開きます。{what}かファイルを添えて送ってください。用意する文面には、名前や連絡先を入れません。", mail));
        ways.Add(new(FormWay.Print, "印刷して送る", Post(settings, what), null));
        return ways.ToImmutable();
    }

    private static string Post(RequestSettings? settings, string what) => settings?.Post is { IsKnown: true, Value: var post }
        ? $"{what}を印刷し、{post}に送ります。"
        : $"{what}を印刷します。送り先は{(settings is null ? "照会中" : Wording.Fact(settings.Post).Text)}です。決まりしだい、ここに載せます。";

    public static NoteBlock Without(Wording w) => new(Tone.Info, "このページで書くには、JavaScriptが要ります",
        "使えないときは、紙の申込書を印刷して書いてください。", [new("紙の申込書", w.Routes.Request(RequestPages.Blank)), new("申し込む前に", w.Routes.Request())]);

    /// <summary>What is done with what is written, before anything is written.</summary>
    public static FactsBlock Privacy(Wording w)
    {
        var settings = w.Catalog.Settings.Requests;
        return new(
        [
            new("利用目的", [settings is null ? Asked : Wording.Fact(settings.Purpose)]),
            new("保存期間", [settings is null ? Asked : Wording.Fact(settings.RetentionDays, n => new ValueView($"終わってから{Wording.Number(n)}日で消します"))]),
            new("受け付ける係", [settings is null ? Asked : Wording.Fact(settings.Office)]),
            new("このページがすること", [new("書いたことは、このページの中だけで扱います。送信も保存もしません。ページを閉じると消えます。")]),
        ]);
    }

    public static ValueView Asked { get; } = Wording.Absent(new Absence(AbsenceReason.BeingAsked, ""));
}
