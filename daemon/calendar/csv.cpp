#include "daemon/calendar/csv.h"

#include <fmt/format.h>

#include <optional>

namespace mandated::daemon {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Reads rows off the front of a text.
class Reader {
  public:
    explicit Reader(std::string_view text) : rest_(text) {
        if (rest_.starts_with(byte_order_mark))
            rest_.remove_prefix(byte_order_mark.size());
    }

    [[nodiscard]] bool done() const { return rest_.empty(); }

    /// Passes over a line without a row; whether there was one.
    bool skip() {
        const auto line = rest_.substr(0, rest_.find('\n'));
        const auto text = trimmed(line);
        if (!text.empty() && text.front() != '#')
            return false;
        advance(std::min(line.size() + 1, rest_.size()));
        return true;
    }

    Result<CsvRow> row() {
        CsvRow row{line_, {}};
        for (bool more = true; more;) {
            auto field = next_field();
            if (!field)
                return Error{field.error()};
            row.fields.push_back(*std::move(field));
            more = !rest_.empty() && rest_.front() == ',';
            if (!rest_.empty())
                advance(1);
        }
        return row;
    }

  private:
    Result<std::string> next_field() {
        const auto start = rest_.find_first_not_of(" \t");
        if (start != std::string_view::npos && rest_[start] == '"') {
            advance(start + 1);
            return quoted_field();
        }
        const auto end = std::min(rest_.find_first_of(",\n"), rest_.size());
        std::string field(trimmed(rest_.substr(0, end)));
        advance(end);
        return field;
    }

    Result<std::string> quoted_field() {
        const int opened = line_;
        std::string field;
        while (!rest_.empty()) {
            const auto quote = std::min(rest_.find('"'), rest_.size());
            field += rest_.substr(0, quote);
            advance(quote);
            if (rest_.empty())
                break;
            advance(1);
            if (!rest_.starts_with('"')) {
                const auto end = std::min(rest_.find_first_of(",\n"), rest_.size());
                if (!trimmed(rest_.substr(0, end)).empty())
                    return Error{fmt::format("line {}: text behind a closing quote", line_)};
                advance(end);
                return field;
            }
            field += '"';
            advance(1);
        }
        return Error{fmt::format("line {}: a quote that is never closed", opened)};
    }

    void advance(std::size_t count) {
        for (const char letter : rest_.substr(0, count))
            line_ += letter == '\n' ? 1 : 0;
        rest_.remove_prefix(count);
    }

    std::string_view rest_;
    int line_ = 1;
};

} // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view text) {
    std::vector<CsvRow> rows;
    for (Reader reader(text); !reader.done();) {
        if (reader.skip())
            continue;
        auto row = reader.row();
        if (!row)
            return Error{row.error()};
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace mandated::daemon
