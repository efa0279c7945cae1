#pragma once

#include "schema/model/task.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace mandated::extractors {

/// A file's text as a reader gives it: UTF-8 lines in reading order. Tabs and leading spaces are
/// kept, line ends are not.
struct Document {
    /// Whatever the file shows as a line; where `whole_paragraphs`, a paragraph each, its printed
    /// number in front.
    std::vector<std::string> lines;
    bool whole_paragraphs = false; ///< the reader knows the paragraphs: no line goes on in the next
    /// By line: its text before the tracked changes, where there are any. "" for one that was
    /// inserted.
    std::map<std::size_t, std::string> originals;
    /// By line: the printed number of the footnote it holds. It stands behind the paragraph that
    /// refers to it.
    std::map<std::size_t, std::string> footnotes;
    std::vector<Doubt> doubts; ///< about the file as a whole: "read as Windows-1252"
};

} // namespace mandated::extractors
