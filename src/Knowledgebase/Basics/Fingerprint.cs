using System.Security.Cryptography;

namespace Knowledgebase.Basics;

/// <summary>A short name made from what a thing says, for things that have no id: it moves only when they change, never with their place.</summary>
static class Fingerprint
{
    const int Length = 6;

    public static string Of(params ReadOnlySpan<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts!))).AsSpan(0, Length));
}
