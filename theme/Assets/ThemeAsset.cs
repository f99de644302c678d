namespace Knowledgebase.Theme.Assets;

/// <summary>A file that pages need beside them.</summary>
/// <param name="Key">The name without hash, such as <c>style.css</c>.</param>
/// <param name="Name">The path to publish it under, below the site's base: <c>assets/style.3f2a9c1b.css</c>.</param>
/// <param name="Bytes">The content to publish as it is.</param>
public sealed record ThemeAsset(string Key, string Name, ReadOnlyMemory<byte> Bytes);
