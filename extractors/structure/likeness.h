#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors {

/// The words of a title or request that tell what it is about: plain, singular, sorted, each once.
[[nodiscard]] std::vector<std::string> telling_words(std::string_view text,
                                                     std::string_view language);

/// How alike two texts are by their telling words, 0 to 1: the part of the shorter one's words that
/// the other has too; 1 only where the shorter has two or more words or both have the same.
[[nodiscard]] double likeness(const std::vector<std::string>& one,
                              const std::vector<std::string>& other);

} // namespace mandated::extractors
