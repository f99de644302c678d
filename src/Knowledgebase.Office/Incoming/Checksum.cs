namespace Knowledgebase.Office.Incoming;

/// <summary>
/// Tells whether a file arrived as it was made; it proves nothing about who made it. SHA-256 in lower-case hexadecimal over a
/// canonical text: a value is <c>s</c>, its length in UTF-8 bytes, <c>:</c> and the value; a list is <c>l</c>, the number of
/// its items, <c>:</c> and the items; a group is <c>m</c>, the number of its fields, <c>:</c> and each name and value in the
/// order of the file. <c>theme/Assets/Scripts/form/handin.js</c> writes the same text, and a test compares both.
/// </summary>
static class Checksum
{
    public static string Of(YamlValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    static void Write(StringBuilder text, YamlValue value)
    {
        switch (value)
        {
            case YamlMap map:
                text.Append('m').Append(map.Entries.Length).Append(':');
                foreach (var entry in map.Entries)
                {
                    Write(text, entry.Key);
                    Write(text, entry.Value);
                }
                break;
            case YamlList list:
                text.Append('l').Append(list.Items.Length).Append(':');
                foreach (var item in list.Items)
                    Write(text, item);
                break;
            case YamlScalar scalar:
                Write(text, scalar.Text);
                break;
        }
    }

    static void Write(StringBuilder text, string value) =>
        text.Append('s').Append(Encoding.UTF8.GetByteCount(value)).Append(':').Append(value);
}
