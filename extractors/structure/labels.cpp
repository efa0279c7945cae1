#include "extractors/structure/labels.h"

#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {
namespace {

constexpr std::size_t kMostDigits = 3;

bool ends_label(std::string_view after) {
    return after.empty() || is_blank(after.front());
}

/// "1.Requests": a space forgotten.
bool runs_into_word(std::string_view after) {
    return after.size() > 2 && is_upper(after[0]) && is_lower(after[1]);
}

std::optional<Label> decimal(std::string_view line) {
    const auto digits = leading_digits(line);
    if (digits == 0 || digits > kMostDigits || digits == line.size() || line.front() == '0')
        return std::nullopt;
    const auto after = line.substr(digits);
    const Label label{Label::Shape::decimal, line.substr(0, digits), trimmed(after.substr(1))};
    if (after.front() == '\t')
        return label;
    if (after.front() == '.' && (ends_label(after.substr(1)) || runs_into_word(after.substr(1))))
        return label;
    if (after.front() == ')' && ends_label(after.substr(1)))
        return label;
    return std::nullopt;
}

/// "a", "ii", "aa", "B", "12": what stands within brackets.
bool is_part_name(std::string_view name) {
    if (name.empty() || name.size() > 6)
        return false;
    if (leading_digits(name) == name.size())
        return name.size() <= 2;
    if (name.size() == 1)
        return is_letter(name[0]);
    if (name.size() == 2 && is_lower(name[0]) && name[0] == name[1])
        return true;
    const auto of_one_kind = [name](std::string_view letters) {
        return name.find_first_not_of(letters) == std::string_view::npos;
    };
    return of_one_kind("ivxl") || of_one_kind("IVXL") ||
           (name.size() == 2 && is_lower(name[0]) && is_lower(name[1]) && name[0] == 'a');
}

std::optional<Label> bracketed(std::string_view line) {
    if (line.size() > 3 && is_lower(line[0]) && line[1] == '.' && is_blank(line[2])) // "a. The …"
        return Label{Label::Shape::bracketed, line.substr(0, 1), trimmed(line.substr(2))};
    const bool opened = line.front() == '(';
    const auto inner = line.substr(opened ? 1 : 0);
    const auto close = inner.substr(0, 8).find(')');
    if (close == std::string_view::npos || !is_part_name(inner.substr(0, close)))
        return std::nullopt;
    const auto after = inner.substr(close + 1);
    if (!ends_label(after) && !(opened && runs_into_word(after)))
        return std::nullopt;
    return Label{Label::Shape::bracketed, inner.substr(0, close), trimmed(after)};
}

std::optional<Label> bullet(std::string_view line) {
    // Word's bullet, the middle dot, the squares and circles of PDFs, dashes.
    static constexpr std::string_view signs[] = {"•", "·", "▪", "■", "◦",
                                                 "●", "–", "—", "-", "\xEF\x82\xB7"};
    for (const auto sign : signs)
        if (line.starts_with(sign) && line.size() > sign.size() && is_blank(line[sign.size()]))
            return Label{Label::Shape::bullet, {}, trimmed(line.substr(sign.size()))};
    return std::nullopt;
}

} // namespace

std::optional<Label> leading_label(std::string_view line) {
    if (line.empty())
        return std::nullopt;
    if (is_digit(line.front()))
        return decimal(line);
    if (line.front() == '(' || is_letter(line.front()))
        return bracketed(line);
    return bullet(line);
}

} // namespace mandated::extractors::structure
