#pragma once

#include "schema/model/names.h"

#include <toml++/toml.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::words {

/// The faults of a words file, with their lines.
class Faults {
  public:
    void add(const toml::source_region& place, std::string what) {
        faults_.emplace(place.begin.line, std::move(what));
    }
    [[nodiscard]] bool none() const { return faults_.empty(); }
    /// "file:line: what", a line each, in the file's order.
    [[nodiscard]] std::string text(const std::string& file) const;

  private:
    std::multimap<std::uint32_t, std::string> faults_;
};

/// One [[section]] of the file, read key by key. A wrong or missing value becomes a fault.
class Entry {
  public:
    Entry(const toml::table& table, std::string name, Faults& faults)
        : table_(table), name_(std::move(name)), faults_(faults) {}

    /// Words of a language: "" where the key is missing or wrong, which is a fault only where it is
    /// `required`.
    [[nodiscard]] std::string phrase(std::string_view key, bool required);
    /// "en" where the key is missing.
    [[nodiscard]] std::string language();
    /// A code such as "UNEA", fit for a due anchor.
    [[nodiscard]] std::string code();
    [[nodiscard]] std::optional<int> number(std::string_view key, int least, int most);
    [[nodiscard]] bool flag(std::string_view key);
    /// One of an enumeration's names; `usual` where the key is missing and there is a usual one.
    template <typename Enum>
    [[nodiscard]] Enum one_of(std::string_view key, std::optional<Enum> usual) {
        const auto word = text(key, !usual);
        if (!word)
            return usual.value_or(Enum{});
        if (const auto value = from_name<Enum>(*word))
            return *value;
        std::string expected = "one of";
        for (const auto known : names_of<Enum>)
            expected.append(" ").append(known);
        wrong(key, expected);
        return Enum{};
    }

    [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
    void fault(const std::string& what) { faults_.add(table_.source(), name_ + " " + what); }
    /// Every key that nobody asked for is a fault. To be called last.
    void end();

  private:
    [[nodiscard]] std::optional<std::string> text(std::string_view key, bool required);
    void wrong(std::string_view key, const std::string& expected);

    const toml::table& table_;
    std::string name_; ///< "[[actor]]"
    Faults& faults_;
    std::vector<std::string_view> known_;
};

} // namespace mandated::extractors::words
