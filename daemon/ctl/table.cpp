#include "daemon/ctl/table.h"

namespace mandated::ctl {
namespace {

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

} // namespace

Table::Table(std::vector<std::string> header) {
    rows_.push_back(std::move(header));
}

void Table::row(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
}

std::string Table::text() const {
    std::vector<std::size_t> widths(rows_.front().size(), 0);
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string out;
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += row[i];
            if (i + 1 < row.size())
                out.append(widths[i] - width(row[i]) + 2, ' ');
        }
        out.erase(out.find_last_not_of(' ') + 1);
        out += '\n';
    }
    return out;
}

std::string shortened(const std::string& text, std::size_t most) {
    if (width(text) <= most)
        return text;
    std::size_t at = 0;
    for (std::size_t kept = 0; kept + 1 < most; ++kept)
        do
            ++at;
        while (at < text.size() && !starts_code_point(text[at]));
    return text.substr(0, at) + "…";
}

std::string joined(const std::vector<std::string>& words, const std::string& between) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

} // namespace mandated::ctl
