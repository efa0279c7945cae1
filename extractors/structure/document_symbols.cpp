#include "extractors/structure/document_symbols.h"

#include "extractors/structure/characters.h"

#include <algorithm>

namespace mandated::extractors::structure {
namespace {

constexpr std::string_view kBlanksAndBrackets = " \t()[],;";
/// No masthead is longer.
constexpr std::size_t kLongestMasthead = 80;

/// The figure of "L.12", "Rev.1"; 0 where the part is none of these.
int figure_behind(std::string_view part, std::string_view name) {
    if (!part.starts_with(name))
        return 0;
    part.remove_prefix(name.size());
    const auto digits = leading_digits(part);
    return digits > 0 && digits < 5 && digits == part.size() ? number_of(part) : 0;
}

bool is_adopted(std::string_view part) {
    return part == "RES" || part == "DEC" || part == "PRST";
}

bool is_symbol_letter(char c) {
    return is_letter(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
}

} // namespace

std::optional<DocumentSymbol> leading_symbol(std::string_view text) {
    auto whole = text.substr(0, text.find_first_of(" \t[],;"));
    while (!whole.empty() && (whole.back() == '*' || whole.back() == '.' || whole.back() == ':'))
        whole.remove_suffix(1);
    if (!whole.empty() && whole.back() == ')' && whole.find('(') == std::string_view::npos)
        whole.remove_suffix(1);
    const bool principal =
        whole.starts_with("A/") || whole.starts_with("E/") || whole.starts_with("S/");
    if (!principal || !std::all_of(whole.begin(), whole.end(), is_symbol_letter) ||
        whole.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt;
    DocumentSymbol symbol;
    symbol.printed = std::string(whole);
    for (std::size_t at = 0; at <= whole.size();) {
        const auto end = std::min(whole.find('/', at), whole.size());
        const auto part = whole.substr(at, end - at);
        at = end + 1;
        if (part.empty())
            return std::nullopt;
        if (const int revision = figure_behind(part, "Rev.")) {
            symbol.revision = revision;
            continue;
        }
        if (const int corrigendum = figure_behind(part, "Corr.")) {
            symbol.corrigendum = corrigendum;
            continue;
        }
        if (figure_behind(part, "Add.") > 0)
            continue;
        if (is_adopted(part))
            symbol.sort = SymbolSort::adopted;
        else if (figure_behind(part, "L.") > 0)
            symbol.sort = SymbolSort::draft;
        symbol.base.append(symbol.base.empty() ? "" : "/").append(part);
    }
    return symbol;
}

std::optional<DocumentSymbol> own_symbol(std::string_view line) {
    line = trimmed(line);
    if (line.size() > kLongestMasthead)
        return std::nullopt;
    const auto last = line.find_last_of(" \t");
    return leading_symbol(last == std::string_view::npos ? line : line.substr(last + 1));
}

std::vector<std::string> drafts_named(std::string_view text) {
    std::vector<std::string> drafts;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (const auto symbol = leading_symbol(rest);
            symbol && symbol->sort == SymbolSort::draft &&
            std::find(drafts.begin(), drafts.end(), symbol->base) == drafts.end())
            drafts.push_back(symbol->base);
        const auto next = rest.find_first_of(kBlanksAndBrackets);
        if (next == std::string_view::npos)
            break;
        at += next + 1;
    }
    return drafts;
}

} // namespace mandated::extractors::structure
