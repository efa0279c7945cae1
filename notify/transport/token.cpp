#include "notify/transport/token.h"

#include "notify/transport/program.h"

#include <algorithm>
#include <fstream>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;

constexpr auto time_limit = 10s;
constexpr auto remembered = 5min;

/// RFC 6750's characters and no more: a token is put into a command.
bool is_token(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

std::optional<std::string> first_line(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        return std::nullopt;
    return line;
}

Result<std::string> Token::of(const TokenSource& source, const std::stop_token& stop) {
    if (source.command.empty()) {
        auto line = first_line(source.file);
        if (!line || !is_token(*line))
            return Error{source.file.string() + ": no token on its first line"};
        return *std::move(line);
    }
    const auto now = std::chrono::steady_clock::now();
    if (known_ && now < known_->until && known_->source.command == source.command)
        return known_->token;
    const auto end = run_program(source.command, "", time_limit, stop);
    if (!end.problem.empty())
        return Error{"the token's command: " + end.problem};
    auto token = end.output.substr(0, end.output.find_first_of("\r\n"));
    if (!is_token(token))
        return Error{source.command.front() + " printed no token"};
    known_ = {source, token, now + remembered};
    return token;
}

} // namespace mandated::notify
