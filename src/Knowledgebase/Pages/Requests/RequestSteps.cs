namespace Knowledgebase.Pages.Requests;

/// <summary>What happens to a request, state by state, in the words of the office's own table: who acts, and by when as far as that is settled.</summary>
static class RequestSteps
{
    public static TableBlock Table(Site site) =>
        new(
            "申込みの段階と、次にすること",
            ["段階", "学校へのお知らせ", "担当", "すること", "いつまでに"],
            [
                Row(
                    "書いた",
                    "まだ何も届いていません。係に渡してください。",
                    new("学校"),
                    "申込みを渡す",
                    new("支援や教材の申込みの期限まで")
                ),
                .. RequestStates.All.Select(s =>
                    Row(s.Label, s.Sentence, Who(s), s.IsEnd ? "個人情報を消す" : s.Task, When(site, s))
                ),
            ]
        );

    public static FactsBlock Loans { get; } =
        new([.. LoanStates.All.Select(s => new FactView(s.Label, [new ValueView(s.Meaning)]))]);

    static ValueView Who(RequestStateInfo state) => new(state.Next == Actor.School ? "学校" : "受け付ける係");

    static ValueView When(Site site, RequestStateInfo state)
    {
        var settings = FormSubmission.Settings(site);
        if (state.State == RequestState.Received)
            return FormSubmission.Settled(
                settings.AnswerDays,
                n => new ValueView($"受け付けてから{Format.Number(n)}日以内")
            );
        return new(state.IsEnd ? $"終わってから{Format.Number(settings.RetentionDays.Value)}日" : state.By);
    }

    static TableRow Row(string state, string stated, ValueView who, string what, ValueView when) =>
        new(
            null,
            [
                new([new ValueView(state)]),
                new([new ValueView(stated)]),
                new([who]),
                new([new ValueView(what)]),
                new([when]),
            ]
        );
}
