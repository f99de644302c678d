namespace Knowledgebase.Schema;

/// <summary>A record, or a part of one: the values of its fields, as its properties and as data.</summary>
public abstract class Part(Values v)
{
    readonly Values _values = v;

    internal SourceSpot Spot => _values.Spot;

    internal Shape Shape => _values.Shape;

    internal GroupDatum ToDatum()
    {
        var fields = ImmutableArray.CreateBuilder<FieldDatum>(Shape.Published.Length);
        foreach (var field in Shape.Published)
        {
            if (field.QuietWhenLeftOut && Equals(ValueOf(field), field.Fallback))
                continue;
            if (DatumOf(field) is { } datum and not TextDatum { Text: "" })
                fields.Add(new(field, datum));
        }
        return new(Shape, fields.ToImmutable()) { Spot = Spot, Part = this };
    }

    internal Datum? DatumOf(Field field) => field.AnyType.ToDatumBoxed(ValueOf(field));

    internal string LabelOf(string property) => Shape.Named(property).Label;

    internal object? ValueOf(Field field) => _values.At(field);
}
