#include "daemon/config/section.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view credential = "credential:";

/// A URL without its user and path, where passwords and tokens are; other text as it is.
std::string without_secrets(const std::string& text) {
    const auto colon = text.find("://");
    if (colon == std::string::npos)
        return text;
    const auto authority = colon + 3;
    const auto path = std::min(text.find_first_of("/?#", authority), text.size());
    const auto user = text.rfind('@', path);
    const auto host = user != std::string::npos && user > authority ? user + 1 : authority;
    return text.substr(0, authority) + (host > authority ? "…@" : "") +
           text.substr(host, path - host) + (path + 1 < text.size() ? "/…" : text.substr(path));
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text)
        if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else
            result += c;
    return result += '"';
}

std::string shown(const toml::node& node) {
    if (const auto text = node.value_exact<std::string>())
        return quoted(without_secrets(*text));
    if (node.is_array())
        return node.as_array()->empty() ? "an empty list" : "a list";
    if (node.is_table())
        return "a section";
    std::ostringstream text;
    node.visit([&text](const auto& value) { text << value; });
    return std::move(text).str();
}

/// Why a file cannot be used as a secret; its contents are not looked at. systemd gives its
/// credentials to the service's user by an access control list, which shows as the group's
/// permission, in a folder of the service's own, so `mode` counts only for other files.
Expectation check_secret_file(const fs::path& path, bool is_credential) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return "a readable file (" + std::string(std::strerror(errno)) + ")";
    struct stat status {};
    const int outcome = ::fstat(fd, &status);
    ::close(fd);
    if (outcome < 0 || !S_ISREG(status.st_mode))
        return "a regular file";
    if (!is_credential && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return "a file that only its owner may read (chmod 600 " + path.string() + ")";
    return {};
}

} // namespace

std::string Faults::text() const {
    auto sorted = faults_;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string lines;
    for (const auto& [line, what] : sorted)
        lines +=
            (lines.empty() ? "" : "\n") + file_.string() + ":" + std::to_string(line) + ": " + what;
    return lines;
}

const toml::node* Section::any(std::string_view key) {
    if (std::find(known_.begin(), known_.end(), key) == known_.end())
        known_.push_back(key);
    return table_.get(key);
}

void Section::wrong(const toml::node& node, std::string_view key, const std::string& expected) {
    std::string what = name_;
    what.append(" ").append(key).append(" is ").append(shown(node));
    faults_.add(node.source(), what.append(", expected ").append(expected));
}

const toml::node* Section::text(std::string_view key, std::string& into, Check check) {
    const auto* node = any(key);
    if (node == nullptr)
        return nullptr;
    const auto value = node->value_exact<std::string>();
    const auto expected = value ? check(*value) : "a text in quotation marks";
    if (!expected.empty()) {
        wrong(*node, key, expected);
        return nullptr;
    }
    into = *value;
    return node;
}

const toml::node* Section::flag(std::string_view key, bool& into) {
    const auto* node = any(key);
    if (node == nullptr)
        return nullptr;
    const auto value = node->value_exact<bool>();
    if (!value) {
        wrong(*node, key, "true or false");
        return nullptr;
    }
    into = *value;
    return node;
}

const toml::node* Section::number(std::string_view key, int& into, int least, int most) {
    const auto* node = any(key);
    if (node == nullptr)
        return nullptr;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < least || *value > most) {
        wrong(*node, key,
              "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return nullptr;
    }
    into = static_cast<int>(*value);
    return node;
}

const toml::node* Section::texts(std::string_view key, std::vector<std::string>& into,
                                 Check check) {
    const auto* node = any(key);
    if (node == nullptr)
        return nullptr;
    if (!node->is_array()) {
        wrong(*node, key, "a list of texts in square brackets");
        return nullptr;
    }
    std::vector<std::string> values;
    bool right = true;
    for (const auto& item : *node->as_array()) {
        const auto value = item.value_exact<std::string>();
        const auto expected = value ? check(*value) : "a text in quotation marks";
        if (!expected.empty())
            wrong(item, key, expected);
        right = right && expected.empty();
        values.push_back(value.value_or(""));
    }
    if (!right)
        return nullptr;
    into = std::move(values);
    return node;
}

const toml::node* Section::numbers(std::string_view key, std::vector<int>& into, int least,
                                   int most) {
    const auto* node = any(key);
    if (node == nullptr)
        return nullptr;
    const auto expected = "whole numbers from " + std::to_string(least) + " to " +
                          std::to_string(most) + ", each once";
    if (!node->is_array() || node->as_array()->empty()) {
        wrong(*node, key, "a list of " + expected);
        return nullptr;
    }
    std::vector<int> values;
    bool right = true;
    for (const auto& item : *node->as_array()) {
        const auto value = item.value_exact<std::int64_t>();
        if (value && *value >= least && *value <= most &&
            std::find(values.begin(), values.end(), *value) == values.end()) {
            values.push_back(static_cast<int>(*value));
            continue;
        }
        wrong(item, key, expected);
        right = false;
    }
    if (!right)
        return nullptr;
    into = std::move(values);
    return node;
}

fs::path Section::below_the_file(const fs::path& path) const {
    return (fs::absolute(faults_.file()).parent_path() / path).lexically_normal();
}

const toml::node* Section::path(std::string_view key, fs::path& into) {
    std::string value;
    const auto* node = text(key, value, [](const std::string& text) {
        return text.empty() ? Expectation("a path") : check_line(text);
    });
    if (node != nullptr)
        into = below_the_file(value);
    return node;
}

const toml::node* Section::file(std::string_view key, fs::path& into) {
    fs::path value;
    const auto* node = path(key, value);
    if (node == nullptr)
        return nullptr;
    std::error_code failure;
    if (!fs::is_regular_file(value, failure)) {
        wrong(*node, key, "a file that exists");
        return nullptr;
    }
    into = value;
    return node;
}

const toml::node* Section::secret_file(std::string_view key, fs::path& into) {
    std::string value;
    const auto* node = text(key, value);
    if (node == nullptr)
        return nullptr;
    const bool is_credential = value.starts_with(credential);
    fs::path path = below_the_file(value);
    if (is_credential) {
        const auto name = value.substr(credential.size());
        const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
        if (folder == nullptr || name.empty() || name.find('/') != std::string::npos) {
            wrong(
                *node, key,
                "a credential that systemd passes (LoadCredential=NAME:PATH in mandated.service)");
            return nullptr;
        }
        path = fs::path(folder) / name;
    }
    const auto expected = value.empty() ? "a path" : check_secret_file(path, is_credential);
    if (!expected.empty()) {
        wrong(*node, key, expected);
        return nullptr;
    }
    into = path;
    return node;
}

void Section::end() {
    for (const auto& [key, node] : table_) {
        if (std::find(known_.begin(), known_.end(), key.str()) != known_.end())
            continue;
        std::string expected = "expected ";
        if (const auto meant = nearest(key.str(), known_); !meant.empty()) {
            expected = "did you mean " + std::string(meant) + "?";
        } else {
            for (std::size_t i = 0; i < known_.size(); ++i)
                (expected += i == 0                   ? ""
                             : i + 1 == known_.size() ? " or "
                                                      : ", ")
                    .append(known_[i]);
        }
        faults_.add(key.source(), (name_.empty() ? "" : name_ + " ") + "\"" +
                                      std::string(key.str()) + "\" is unknown, " + expected);
    }
}

} // namespace mandated::daemon
