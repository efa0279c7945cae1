#pragma once

#include "extractors/document/plain_text.h"
#include "extractors/structure/read_resolutions.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors {

inline std::vector<Resolution> resolutions_of(std::string_view text) {
    const auto document = read_plain_text(text);
    if (!document) {
        ADD_FAILURE() << document.error();
        return {};
    }
    auto resolutions = read_resolutions(*document);
    if (!resolutions) {
        ADD_FAILURE() << resolutions.error();
        return {};
    }
    return std::move(*resolutions);
}

inline Resolution resolution_of(std::string_view text) {
    auto resolutions = resolutions_of(text);
    EXPECT_EQ(resolutions.size(), 1u);
    return resolutions.empty() ? Resolution{} : std::move(resolutions.front());
}

/// The paragraphs of these kinds as "number|text".
inline std::vector<std::string> paragraphs(const Resolution& resolution, ParagraphKind kind) {
    std::vector<std::string> list;
    for (const auto& paragraph : resolution.paragraphs)
        if (paragraph.kind == kind)
            list.push_back(paragraph.number + "|" + paragraph.text);
    return list;
}

/// "number@address" of each operative paragraph.
inline std::vector<std::string> addresses(const Resolution& resolution) {
    std::vector<std::string> list;
    for (const auto& paragraph : resolution.paragraphs)
        if (paragraph.kind == ParagraphKind::operative)
            list.push_back(paragraph.number + "@" + paragraph.address);
    return list;
}

/// A resolution with these lines behind its preamble.
inline std::string with_body(std::string_view body) {
    return "Human Rights Council\nSeventy-first session\nResolution adopted by the Human Rights "
           "Council on 3 "
           "July 2029\n71/4.\tRights of lighthouse keepers\nThe Human Rights Council,\nRecalling "
           "its resolution "
           "68/2 of 5 July 2028,\n" +
           std::string(body);
}

using Texts = std::vector<std::string>;

} // namespace mandated::extractors
