#include "extractors/structure/periods.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {
namespace {

/// A day with what its text leaves to a later one: "16 June" has no year, "15" of "15–23 June" no
/// month.
struct PartialDay {
    unsigned day = 0;
    std::optional<unsigned> month;
    std::optional<int> year;
};

class Scanner {
  public:
    Scanner(std::string_view text, const Headings& words) : text_(text), words_(words) {}

    [[nodiscard]] std::size_t position() const { return at_; }

    std::optional<PartialDay> day() {
        const auto digits = leading_digits(rest());
        if (digits == 0 || digits > 2)
            return std::nullopt;
        PartialDay found;
        found.day = static_cast<unsigned>(number_of(rest().substr(0, digits)));
        at_ += digits;
        if (rest().starts_with(words_.day_ending))
            at_ += words_.day_ending.size();
        const auto behind_day = at_;
        skip_blanks();
        found.month = words_.month(word());
        if (!found.month) {
            at_ = behind_day;
            return found;
        }
        at_ += word().size();
        const auto behind_month = at_;
        skip_blanks();
        if (rest().starts_with(','))
            ++at_;
        skip_blanks();
        if (leading_digits(rest()) == 4) {
            found.year = number_of(rest().substr(0, 4));
            at_ += 4;
        } else {
            at_ = behind_month;
        }
        return found;
    }

    /// Skips what joins two days: a dash, "to", "and", a comma.
    bool joint() {
        const auto before = at_;
        skip_blanks();
        for (const auto sign : words_.day_joints)
            if (rest().starts_with(sign)) {
                at_ += sign.size();
                skip_blanks();
                return true;
            }
        at_ = before;
        return false;
    }

    void back_to(std::size_t position) { at_ = position; }

  private:
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] std::string_view word() const {
        // Beyond ASCII the letters of Latin-1, which "août" needs, but not the dash behind "June".
        std::size_t length = 0;
        while (length < rest().size())
            if (is_letter(rest()[length]))
                ++length;
            else if (const auto other = plain_letters(rest().substr(length));
                     other.bytes == 2 && other.known)
                length += other.bytes;
            else
                break;
        return rest().substr(0, length);
    }
    void skip_blanks() {
        while (at_ < text_.size() && is_blank(text_[at_]))
            ++at_;
    }

    std::string_view text_;
    const Headings& words_;
    std::size_t at_ = 0;
};

} // namespace

std::optional<Period> leading_period(std::string_view text, const Headings& words) {
    constexpr std::size_t most_days = 8;
    Scanner scanner(text.substr(0, 120), words);
    auto first = scanner.day();
    if (!first)
        return std::nullopt;
    PartialDay last = *first;
    auto length = scanner.position();
    for (std::size_t days = 1; days < most_days; ++days) {
        if (!scanner.joint())
            break;
        const auto next = scanner.day();
        if (!next) {
            scanner.back_to(length);
            break;
        }
        last = *next;
        if (!first->month)
            first->month = last.month;
        if (!first->year)
            first->year = last.year;
        length = scanner.position();
    }
    if (!last.month || !last.year || !first->month)
        return std::nullopt;
    Period period{Date{date::year{*first->year}, date::month{*first->month}, date::day{first->day}},
                  Date{date::year{*last.year}, date::month{*last.month}, date::day{last.day}},
                  length};
    // "27 December–5 January 2026" began in the year before.
    if (period.first_day > period.last_day)
        period.first_day = Date{period.first_day.year() - date::years{1}, period.first_day.month(),
                                period.first_day.day()};
    if (!period.first_day.ok() || !period.last_day.ok())
        return std::nullopt;
    return period;
}

} // namespace mandated::extractors::structure
