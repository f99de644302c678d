namespace Knowledgebase.Requests;

/// <summary>How far a request has come.</summary>
public enum RequestState
{
    Received, Waiting, Accepted, PartlyAccepted, Reported, Declined, Cancelled, Closed,
}

/// <summary>Who acts next.</summary>
public enum Actor
{
    Office, School, Nobody,
}

/// <summary>What a state means: what the school is told, who acts next and by when.</summary>
public sealed record RequestStateInfo(RequestState State, string Id, string Label, string Sentence, Actor Next,
    string Task, string By)
{
    /// <summary>True when nothing more will happen, so that the days until deletion count from here.</summary>
    public bool IsEnd => Next == Actor.Nobody;
}

/// <summary>The table of all states, from which letters, lists and explanations are made.</summary>
public static class RequestStates
{
    public static ImmutableArray<RequestStateInfo> All { get; } =
    [
        new(RequestState.Received, "received", "受付", "申込みを受け付けました。まだ決まってはいません。係からの回答をお待ちください。",
            Actor.Office, "回答する", "受け付けた日から、決めてある回答の日数まで"),
        new(RequestState.Waiting, "waiting", "順番待ち", "今は空きがないため、お待ちいただいています。空きが出たら、係からお知らせします。",
            Actor.Office, "空きを確かめて回答する", "希望の最初の日まで"),
        new(RequestState.Accepted, "accepted", "承諾", "申込みのとおりにお引き受けします。借りたものは期日までに返し、終わったら利用報告をお送りください。",
            Actor.School, "利用報告を送る", "貸出や研修が終わる日まで"),
        new(RequestState.PartlyAccepted, "part", "一部承諾", "申込みの一部をお引き受けします。お引き受けできないものは、回答に書いてあります。",
            Actor.School, "利用報告を送る", "貸出や研修が終わる日まで"),
        new(RequestState.Reported, "reported", "報告あり", "利用報告を受け取りました。ありがとうございました。",
            Actor.Office, "報告を読み、申込みを終える", "決まった期限はない"),
        new(RequestState.Declined, "declined", "お引き受けできない", "今回はお引き受けできません。理由は、回答に書いてあります。",
            Actor.Nobody, "", ""),
        new(RequestState.Cancelled, "cancelled", "取消し", "学校からの連絡により、申込みを取り消しました。",
            Actor.Nobody, "", ""),
        new(RequestState.Closed, "closed", "終了", "申込みは終わりました。書かれた個人情報は、決めてある日数がたつと消します。",
            Actor.Nobody, "", ""),
    ];

    public static RequestStateInfo Of(RequestState state) => All.First(s => s.State == state);

    public static string Label(Actor actor) => actor switch
    {
        Actor.Office => "係",
        Actor.School => "学校",
        _ => "なし",
    };
}
