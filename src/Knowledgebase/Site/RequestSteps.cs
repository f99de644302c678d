using System.Collections.Immutable;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>What happens to a request, state by state: who acts, and by when as far as that is settled.</summary>
internal static class RequestSteps
{
    public static TableBlock Table(Wording w)
    {
        var settings = w.Catalog.Settings.Requests;
        ValueView office = settings is null ? RequestWays.Asked : settings.Office.IsKnown ? new("受け付ける係") : Wording.Fact(settings.Office);
        var answer = settings is null ? RequestWays.Asked : Wording.Fact(settings.AnswerDays, n => new ValueView($"受け付けてから{Wording.Number(n)}日以内"));
        var gone = settings is null ? RequestWays.Asked : Wording.Fact(settings.RetentionDays, n => new ValueView($"終わってから{Wording.Number(n)}日"));
        ValueView school = new("学校");
        return new("段階ごとの、すること・する人・期限", ["段階", "すること", "する人", "期限"],
        [
            Row("作った", "申込みを係に渡す。まだ何も届いていない。", school, new("支援や教材の申込みの期限まで")),
            Row("受け付けた", "申込みを確かめる。", office, answer),
            Row("聞き返し", "足りないことを係が聞き、学校が答える。", school, new("聞き返しに書かれた日まで")),
            Row("返事", "引き受ける・一部だけ引き受ける・空きを待つ・断る（わけも知らせる）のどれか。", office, answer),
            Row("日取りが決まった", "説明や研修の日、教材の受渡しを決める。", new("学校と、行う組織"), new("返事に書かれた日まで")),
            Row("行っている・使っている", "教材は、期日までに数を確かめて返す。壊れたらすぐ知らせる。", school, new("使い終わる日まで")),
            Row("報告", "利用報告を渡す。", school, new("返事に書かれた日まで")),
            Row("終わった", "申込みに書かれた個人情報を消す。", office, gone),
            Row("取りやめ", "要らなくなったら、番号を添えて知らせる。", school, new("いつでも")),
        ]);
    }

    private static TableRow Row(string state, string what, ValueView who, ValueView when) =>
        new(null, [new([new ValueView(state)]), new([new ValueView(what)]), new([who]), new([when])]);
}
