namespace Knowledgebase.Judging;

/// <summary>The accessibility policy claims nothing that no test has shown.</summary>
static class AccessibilityClaimRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        if (catalog.Settings.Accessibility is not { } policy)
            yield break;
        var shown = policy.Latest?.Conformance ?? Conformance.Unknown;
        foreach (var text in Texts(policy))
        {
            if (text.Replace("適合レベル", "", StringComparison.Ordinal).Contains("適合", StringComparison.Ordinal))
                yield return new(
                    Codes.ConformsClaimed,
                    policy.Spot,
                    $"方針に「{text}」とあります。",
                    Codes.ConformsClaimed.Remedy
                );
            var claim = shown == Conformance.Partial ? text.Replace("一部準拠", "", StringComparison.Ordinal) : text;
            if (shown != Conformance.Full && claim.Contains("準拠", StringComparison.Ordinal))
                yield return new(
                    Codes.ClaimWithoutTest,
                    policy.Spot,
                    $"方針に「{text}」とありますが、それを示す試験の結果がありません。",
                    Codes.ClaimWithoutTest.Remedy
                );
        }
    }

    static IEnumerable<string> Texts(Accessibility policy) =>
        new[] { policy.Scope, policy.Exceptions, policy.Office, policy.Contact }
            .Concat(policy.Problems.Select(p => p.Plan))
            .Where(f => f.IsKnown)
            .Select(f => f.Value)
            .Concat([policy.Standard])
            .Concat(policy.Problems.Select(p => p.Problem));
}
