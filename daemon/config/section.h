#pragma once

#include "daemon/config/checks.h"

#include <toml++/toml.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// The faults found so far, each with its line.
class Faults {
  public:
    explicit Faults(std::filesystem::path file) : file_(std::move(file)) {}
    void add(const toml::source_region& place, std::string what) {
        faults_.emplace_back(place.begin.line, std::move(what));
    }
    [[nodiscard]] bool none() const { return faults_.empty(); }
    /// "file:line: what", in order of the lines.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

  private:
    std::filesystem::path file_;
    std::vector<std::pair<std::uint32_t, std::string>> faults_;
};

/// One table of the file, read key by key. Each function leaves `into` alone where the key is
/// missing or wrong, and returns the value's node where it was right; what is wrong becomes a
/// fault.
class Section {
  public:
    using Check = Expectation (*)(const std::string&);

    /// `name` is as in the file, "[mail]".
    Section(const toml::table& table, std::string name, Faults& faults)
        : table_(table), name_(std::move(name)), faults_(faults) {}

    const toml::node* text(std::string_view key, std::string& into, Check check = check_line);
    const toml::node* flag(std::string_view key, bool& into);
    const toml::node* number(std::string_view key, int& into, int least, int most);
    const toml::node* texts(std::string_view key, std::vector<std::string>& into, Check check);
    const toml::node* numbers(std::string_view key, std::vector<int>& into, int least, int most);
    /// A path, relative ones below the file's folder.
    const toml::node* path(std::string_view key, std::filesystem::path& into);
    /// A path of a file that exists.
    const toml::node* file(std::string_view key, std::filesystem::path& into);
    /// A file for its owner only, or "credential:NAME".
    const toml::node* secret_file(std::string_view key, std::filesystem::path& into);
    /// A key of which the caller knows better what it means.
    const toml::node* any(std::string_view key);

    void wrong(const toml::node& node, std::string_view key, const std::string& expected);
    void fault(const std::string& what) { faults_.add(table_.source(), name_ + " " + what); }
    /// Every key of the table that nobody asked for is a fault. To be called last.
    void end();

  private:
    [[nodiscard]] std::filesystem::path below_the_file(const std::filesystem::path& path) const;

    const toml::table& table_;
    std::string name_;
    Faults& faults_;
    std::vector<std::string_view> known_;
};

} // namespace mandated::daemon
