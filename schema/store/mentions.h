#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::store {

/// By what somebody is known in texts. Each may be "".
struct Somebody {
    std::string name;  ///< "Ada Example"
    std::string email; ///< found in upper and lower case
    std::string login; ///< of an account, found where a text says "login ada" or "user ada"
    std::string actor; ///< what they did before they had a name: "uid 1000"
};

/// Where a text names somebody: whole words only, so that Ann is not found in Joanne.
class Mentions {
  public:
    explicit Mentions(const Somebody& somebody);

    [[nodiscard]] bool in(std::string_view text) const;
    /// The text with the other name in each place.
    [[nodiscard]] std::string replaced(std::string_view text, std::string_view other) const;

  private:
    struct Term {
        std::string before, word; ///< `before` stays
        bool address = false;
    };
    struct Place {
        std::size_t begin = 0, end = 0;
    };
    /// The first at or after a position; an empty one where there is none.
    [[nodiscard]] Place find(std::string_view text, std::size_t from) const;

    std::vector<Term> terms_;
};

} // namespace mandated::store
