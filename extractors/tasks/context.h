#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"

#include <map>

namespace mandated::extractors {

/// A body that a short form ("the Commission") may stand for.
struct NamedBody {
    ActorClass actor = ActorClass::UN;
    std::string_view organ; ///< "" where its sessions have no code
};

/// What is known while a resolution's paragraphs are read one after the other.
struct Context {
    const Vocabulary& vocabulary;
    std::string organ;          ///< the adopting one
    std::optional<int> session; ///< its number; empty for special sessions and where unknown
    std::optional<int> year;    ///< of adoption
    std::optional<unsigned> month;
    std::map<std::string_view, NamedBody> named; ///< by family: the body last named in full
    std::map<std::string_view, int> sittings;    ///< by family: the last session named, of bodies
                                                 ///< whose sessions have no code
};

[[nodiscard]] Context context_of(const Resolution& resolution, const Vocabulary& vocabulary);

/// Whether the organ's sessions are numbered by the year: "its 2027 session".
[[nodiscard]] bool is_numbered_by_year(const Context& context, std::string_view organ);

/// How likely a numbered session of an organ is in a text of that time.
enum class Likelihood { impossible, past, likely, unknown };
[[nodiscard]] Likelihood likelihood(const Context& context, std::string_view organ, int number);

/// The number of the organ's next session after the adoption, or nothing where it cannot be told.
[[nodiscard]] std::optional<int> next_session(const Context& context, std::string_view organ);

} // namespace mandated::extractors
