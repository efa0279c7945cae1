#include "extractors/language/continuity.h"

#include "extractors/language/en/continuity.h"
#include "extractors/language/fr/continuity.h"

namespace mandated::extractors {

const ContinuityWords& continuity_words(std::string_view language) {
    return language == fr::continuity().language ? fr::continuity() : en::continuity();
}

} // namespace mandated::extractors
