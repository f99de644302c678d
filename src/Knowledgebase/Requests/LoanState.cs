namespace Knowledgebase.Requests;

/// <summary>Where the sets of a loan are: reserved → out → returned → inspected → free.</summary>
public enum LoanState
{
    Reserved, Out, Returned, Repair, Lost, Free, Released,
}

/// <summary>The names of the states of loans.</summary>
public static class LoanStates
{
    public static ImmutableArray<Choice<LoanState>> All { get; } =
    [
        new(LoanState.Reserved, "reserved", "予約", "貸すことが決まり、まだ渡していない。"),
        new(LoanState.Out, "out", "貸出中", "学校にある。"),
        new(LoanState.Returned, "returned", "点検待ち", "戻ったが、まだ点検していない。"),
        new(LoanState.Repair, "repair", "修理中", "点検で悪いところが見つかり、直している。"),
        new(LoanState.Lost, "lost", "紛失", "戻ってこなかった組がある。"),
        new(LoanState.Free, "free", "完了", "点検が済み、また貸せる。"),
        new(LoanState.Released, "released", "取消し", "渡さないまま取り消した。"),
    ];

    public static string Label(LoanState state) => All.LabelOf(state);
}
