using Mono.Cecil;

namespace Knowledgebase.Tests.House;

/// <summary>
/// Which written type refers to which, read from what the compiler made of them: what stands nested or is made by the compiler counts
/// to the outermost type. A member's signature counts where it is declared, not where it is used. What leaves no trace: constants, nameof.
/// </summary>
sealed class CompiledReferences
{
    readonly Dictionary<string, HashSet<string>> _to;
    readonly Dictionary<string, string?> _files;

    public CompiledReferences(IEnumerable<string> assemblies, string root)
    {
        var types = assemblies.Select(a => ModuleDefinition.ReadModule(a, new ReaderParameters { ReadSymbols = true })).SelectMany(m => m.Types)
            .Where(t => !t.Name.StartsWith('<') && (t.Namespace == root || t.Namespace.StartsWith(root + '.', StringComparison.Ordinal))).ToList();
        _files = types.ToDictionary(t => t.FullName, FileOf, StringComparer.Ordinal);
        _to = types.ToDictionary(t => t.FullName, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var type in types)
            _to[type.FullName].UnionWith(Named(type).SelectMany(Parts).Select(t => t.FullName.Split('/')[0]).Where(_to.ContainsKey));
        foreach (var (from, to) in _to)
            to.Remove(from);
    }

    public IEnumerable<string> Types => _to.Keys;

    public IEnumerable<(string From, string To)> Arrows => _to.SelectMany(p => p.Value, (p, to) => (p.Key, to));

    /// <summary>The file in which a type has code; null where it has none.</summary>
    public string? FileOf(string type) => _files[type];

    static string? FileOf(TypeDefinition type) => Methods(type)
        .Select(m => m.DebugInformation.SequencePoints.FirstOrDefault()?.Document.Url.Split('/', '\\')[^1]).FirstOrDefault(f => f is not null);

    static IEnumerable<MethodDefinition> Methods(TypeDefinition type) => type.Methods.Concat(type.NestedTypes.SelectMany(Methods));

    static IEnumerable<TypeReference?> Named(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.SelectMany(i => Noted(i).Append(i.InterfaceType)),
        .. Noted(type), .. type.GenericParameters.SelectMany(Bounds),
        .. type.Fields.SelectMany(f => Noted(f).Append(f.FieldType)),
        .. type.Properties.SelectMany(Noted), .. type.Events.SelectMany(Noted),
        .. type.Methods.SelectMany(Named), .. type.NestedTypes.SelectMany(Named),
    ];

    static IEnumerable<TypeReference?> Named(MethodDefinition method) =>
    [
        method.ReturnType, .. Noted(method), .. Noted(method.MethodReturnType),
        .. method.Parameters.SelectMany(p => Noted(p).Append(p.ParameterType)),
        .. method.GenericParameters.SelectMany(Bounds),
        .. method.Overrides.Select(o => o.DeclaringType),
        .. method.HasBody ? Named(method.Body) : [],
    ];

    static IEnumerable<TypeReference?> Named(Mono.Cecil.Cil.MethodBody body) =>
    [
        .. body.Variables.Select(v => v.VariableType), .. body.ExceptionHandlers.Select(h => h.CatchType),
        .. body.Instructions.SelectMany(i => i.Operand switch
        {
            TypeReference type => [type],
            GenericInstanceMethod method => method.GenericArguments.Append(method.DeclaringType),
            MemberReference member => [member.DeclaringType],
            _ => Enumerable.Empty<TypeReference>(),
        }),
    ];

    static IEnumerable<TypeReference?> Bounds(GenericParameter parameter) =>
        [.. Noted(parameter), .. parameter.Constraints.SelectMany(c => Noted(c).Append(c.ConstraintType))];

    static IEnumerable<TypeReference?> Noted(ICustomAttributeProvider noted) => noted.CustomAttributes.SelectMany(a =>
        a.ConstructorArguments.Concat(a.Fields.Concat(a.Properties).Select(n => n.Argument)).SelectMany(Named).Append(a.AttributeType));

    static IEnumerable<TypeReference?> Named(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [type],
        CustomAttributeArgument boxed => Named(boxed),
        CustomAttributeArgument[] several => several.SelectMany(Named).Append(argument.Type),
        _ => [argument.Type],
    };

    /// <summary>A type and those it is made of: elements, arguments of generics.</summary>
    static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        IModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        FunctionPointerType pointer => [.. Parts(pointer.ReturnType), .. pointer.Parameters.SelectMany(p => Parts(p.ParameterType))],
        TypeSpecification part => Parts(part.ElementType),
        _ => [type],
    };
}
