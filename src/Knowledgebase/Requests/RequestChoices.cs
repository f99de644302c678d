namespace Knowledgebase.Requests;

/// <summary>What a school asks for.</summary>
public enum RequestKind
{
    Explanation, Training, Loan, Question, Case,
}

/// <summary>How an explanation or training shall be held.</summary>
public enum Meeting
{
    AtSchool, Online, Either,
}

/// <summary>How a set comes to the school and back.</summary>
public enum Handover
{
    Fetched, Sent, Either,
}

/// <summary>How much those who ask have done of it before.</summary>
public enum Experience
{
    None, Some, Much,
}

/// <summary>The fixed lists of words in requests.</summary>
public static class RequestChoices
{
    public static ImmutableArray<Choice<RequestKind>> Kinds { get; } =
    [
        new(RequestKind.Explanation, "explanation", "内容の説明", "実践や事業の内容を説明してほしい。"),
        new(RequestKind.Training, "training", "教員の研修", "教員に教えてほしい。"),
        new(RequestKind.Loan, "loan", "教材の貸出", "教材を借りたい。"),
        new(RequestKind.Question, "question", "質問・相談", "聞きたいことがある。"),
        new(RequestKind.Case, "case", "事例を寄せる", "学校の実践を知らせたい。"),
    ];

    public static ImmutableArray<Choice<Meeting>> Meetings { get; } =
    [
        new(Meeting.AtSchool, "at-school", "学校で", "学校に来てほしい。"),
        new(Meeting.Online, "online", "オンラインで", "画面ごしに行ってほしい。"),
        new(Meeting.Either, "either", "どちらでもよい", "受ける側の都合に合わせる。"),
    ];

    public static ImmutableArray<Choice<Handover>> Handovers { get; } =
    [
        new(Handover.Fetched, "fetched", "受け取りに行く", "学校が取りに行き、返しに行く。"),
        new(Handover.Sent, "sent", "送ってほしい", "学校に届けてほしい。"),
        new(Handover.Either, "either", "どちらでもよい", "貸す側の都合に合わせる。"),
    ];

    public static ImmutableArray<Choice<Experience>> Experiences { get; } =
    [
        new(Experience.None, "none", "はじめて", "使ったことがない。"),
        new(Experience.Some, "some", "少しある", "何度か使ったことがある。"),
        new(Experience.Much, "much", "慣れている", "ふだんから使っている。"),
    ];
}
