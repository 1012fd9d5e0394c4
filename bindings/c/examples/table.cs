// Prints all codes in all languages, byte for byte as `sspi-status list --all-locales --format csv`.
//
//   mcs table.cs && LD_LIBRARY_PATH=/usr/local/lib mono table.exe
//
// SspiStatus and Part are what a program of your own would take over: .NET's strings are UTF-16, so texts are not
// converted.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

enum Part { Text, Hint, DeveloperHint, Lang, Symbol, Aliases, Spelling }

/// <summary>
/// libsspi_status. A code is a number with its space in the high 32 bits (an HRESULT: unchecked((ulong)hresult)), or a
/// string in any spelling. A locale is a tag or a list ("it-CH,fr"); null is what the system's user prefers.
/// </summary>
static class SspiStatus
{
    // libsspi_status.so or .dylib; for Windows, name the DLL sspi_status.dll.
    const string Library = "sspi_status";
    const CharSet Utf16 = CharSet.Unicode;

    [DllImport(Library)] static extern int sspi_status_code_at(UIntPtr index, out ulong code);
    [DllImport(Library)] static extern int sspi_status_is_known(ulong code);
    [DllImport(Library)] static extern int sspi_status_severity(ulong code);
    [DllImport(Library)] static extern int sspi_status_family(ulong code);
    [DllImport(Library)] static extern int sspi_status_source(ulong code, string locale);
    [DllImport(Library)] static extern int sspi_status_direction(ulong code, string locale);
    [DllImport(Library)] static extern UIntPtr sspi_status_locale_count();
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_locale_at_utf16(UIntPtr index, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_get_utf16(
        ulong code, string locale, Part part, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_get_named_utf16(
        string spelling, string locale, Part part, [Out] char[] buffer, UIntPtr size);

    static readonly string[] Severities = { "success", "informational", "error" };
    static readonly string[] Directions = { "ltr", "rtl" };
    static readonly string[] Sources = { "requested", "fallback", "builtin" };
    static readonly string[] Families =
    {
        "", "sspi", "certificates", "keys", "smart-cards", "ntstatus", "win32", "kerberos", "tls", "ldap",
    };

    /// <summary>The string that a function gives: first its length, then the string itself.</summary>
    static string Ask(Func<char[], UIntPtr, UIntPtr> function)
    {
        var length = (int)function(null, UIntPtr.Zero);
        var buffer = new char[length + 1];
        function(buffer, (UIntPtr)buffer.Length);
        return new string(buffer, 0, length);
    }

    public static IEnumerable<ulong> Codes()
    {
        ulong code;
        for (uint i = 0; sspi_status_code_at((UIntPtr)i, out code) != 0; i++) yield return code;
    }

    public static IEnumerable<string> Locales()
    {
        return Enumerable.Range(0, (int)sspi_status_locale_count())
            .Select(i => Ask((buffer, size) => sspi_status_locale_at_utf16((UIntPtr)i, buffer, size)));
    }

    /// <summary>A part of the answer, or the empty string.</summary>
    public static string Get(ulong code, Part part, string locale = null)
    {
        return Ask((buffer, size) => sspi_status_get_utf16(code, locale, part, buffer, size));
    }

    /// <summary>The same of a code in any spelling; by its name each of two symbols of one number answers.</summary>
    public static string Get(string spelling, Part part, string locale = null)
    {
        return Ask((buffer, size) => sspi_status_get_named_utf16(spelling, locale, part, buffer, size));
    }

    public static bool IsKnown(ulong code) { return sspi_status_is_known(code) != 0; }

    public static string Severity(ulong code) { return Severities[sspi_status_severity(code)]; }

    public static string Family(ulong code) { return Families[sspi_status_family(code)]; }

    public static string Source(ulong code, string locale = null) { return Sources[sspi_status_source(code, locale)]; }

    public static string Direction(ulong code, string locale = null)
    {
        return Directions[sspi_status_direction(code, locale)];
    }
}

static class Table
{
    static readonly string[] Spaces = { "windows", "kerberos", "tls", "ldap" };

    static string Field(string text)
    {
        return text.IndexOfAny(new[] { ',', '"', '\r', '\n' }) < 0 ? text : '"' + text.Replace("\"", "\"\"") + '"';
    }

    /// <summary>The symbols of a code that answer by their own name.</summary>
    static IEnumerable<string> Symbols(ulong code)
    {
        yield return SspiStatus.Get(code, Part.Symbol);
        var aliases = SspiStatus.Get(code, Part.Aliases).Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        foreach (var alias in aliases.Where(alias => SspiStatus.Get(alias, Part.Symbol) == alias)) yield return alias;
    }

    static void Main()
    {
        var locales = SspiStatus.Locales().ToList();
        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
        {
            output.NewLine = "\n";
            output.WriteLine("code,value,symbol,aliases,space,family,severity,known,"
                + "locale,direction,source,message,hint,developer_hint");
            foreach (var code in SspiStatus.Codes())
            foreach (var symbol in Symbols(code))
            // A language without this text is left out: another one would answer.
            foreach (var locale in locales.Where(locale => SspiStatus.Get(symbol, Part.Lang, locale) == locale))
            {
                var space = Spaces[code >> 32];
                output.WriteLine(string.Join(",", new[]
                {
                    SspiStatus.Get(symbol, Part.Spelling),
                    (space == "windows" ? unchecked((int)code) : (long)(uint)code).ToString(),
                    symbol,
                    SspiStatus.Get(symbol, Part.Aliases),
                    space,
                    SspiStatus.Family(code),
                    SspiStatus.Severity(code),
                    SspiStatus.IsKnown(code) ? "true" : "false",
                    SspiStatus.Get(symbol, Part.Lang, locale),
                    SspiStatus.Direction(code, locale),
                    SspiStatus.Source(code, locale),
                    SspiStatus.Get(symbol, Part.Text, locale),
                    SspiStatus.Get(symbol, Part.Hint, locale),
                    SspiStatus.Get(symbol, Part.DeveloperHint, locale),
                }.Select(Field)));
            }
        }
    }
}
