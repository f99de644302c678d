namespace Knowledgebase.Requests;

/// <summary>Where the sets of a loan are: reserved → out → returned → inspected → free.</summary>
public enum LoanState
{
    /// <summary>予約.</summary>
    Reserved,

    /// <summary>貸出中.</summary>
    Out,

    /// <summary>返却: back, to be inspected.</summary>
    Returned,

    /// <summary>修理: some sets are being repaired.</summary>
    Repair,

    /// <summary>紛失: some sets did not come back.</summary>
    Lost,

    /// <summary>完了: inspected and free again.</summary>
    Free,

    /// <summary>取消し: never handed out.</summary>
    Released,
}

/// <summary>The names of the states of loans.</summary>
public static class LoanStates
{
    /// <summary>All states with id, name and meaning.</summary>
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

    /// <summary>The name of a state.</summary>
    public static string Label(LoanState state) => All[(int)state].Label;
}
