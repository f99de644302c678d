namespace Knowledgebase.Cli.Serve;

/// <summary>The current state, and for each state the promise of the next one. Whoever holds a link of the chain misses nothing.</summary>
sealed class StateFeed(PreviewState first)
{
    public sealed record Link(PreviewState State)
    {
        readonly TaskCompletionSource<Link> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Link> Next => _next.Task;

        public void Continue(Link next) => _next.SetResult(next);
    }

    volatile Link _now = new(first);

    public Link Now => _now;

    public void Publish(PreviewState state)
    {
        var (last, next) = (_now, new Link(state));
        _now = next;
        last.Continue(next);
    }
}
