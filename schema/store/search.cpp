#include "schema/store/search.h"

#include "schema/store/in_force.h"
#include "schema/store/query.h"

#include <fmt/format.h>

#include <sstream>

namespace mandated::store {
namespace {

constexpr std::size_t most_words = 10;

/// That each word, bound from ?1 on, is in the text.
std::string all_in(const std::string& text, std::size_t words) {
    std::string condition;
    for (std::size_t i = 1; i <= words; ++i)
        condition += fmt::format("{}{} LIKE ?{} ESCAPE '\\'", i == 1 ? "" : " AND ", text, i);
    return condition;
}

/// Every hit with what it is sorted by: (kind, identity, position, index).
std::string found(std::size_t words) {
    const auto summary = in_force("summary");
    return fmt::format(
        "WITH found AS ("
        "SELECT 0 AS kind, identity, 0 AS position, 0 AS idx, 0 AS task, '' AS place, title AS "
        "text FROM resolutions WHERE {} "
        "UNION ALL SELECT 1, identity, position, idx, tasks.id, address, {} FROM tasks JOIN "
        "resolutions ON resolutions.id = tasks.resolution_id WHERE withdrawn = 0 AND {} "
        "UNION ALL SELECT 2, identity, position, 0, 0, paragraphs.number, text FROM paragraphs "
        "JOIN resolutions ON resolutions.id = paragraphs.resolution_id WHERE {}) ",
        all_in("identity || ' ' || title", words), summary,
        all_in("address || ' ' || " + summary, words), all_in("text", words));
}

void bind_words(Query& query, const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        query.bind(static_cast<int>(i + 1), "%" + escaped_for_like(words[i]) + "%");
}

} // namespace

std::vector<std::string> search_words(const std::string& query) {
    std::istringstream text(query);
    std::vector<std::string> words;
    for (std::string word; words.size() < most_words && text >> word;)
        words.push_back(word);
    return words;
}

Hits search(Database& database, const std::vector<std::string>& words, int limit, int offset) {
    Hits result;
    if (words.empty())
        return result;
    const auto all = found(words.size());
    Query count(database, all + "SELECT count(*) FROM found");
    bind_words(count, words);
    count.next();
    result.total = static_cast<int>(count.integer(0));
    const auto places = static_cast<int>(words.size());
    Query rows(database, all + fmt::format("SELECT kind, identity, task, place, text FROM found "
                                           "ORDER BY kind, identity, position, idx LIMIT ?{} "
                                           "OFFSET ?{}",
                                           places + 1, places + 2));
    bind_words(rows, words);
    rows.bind(places + 1, limit);
    rows.bind(places + 2, offset);
    while (rows.next())
        result.hits.push_back({static_cast<HitKind>(rows.integer(0)), rows.text(1), rows.integer(2),
                               rows.text(3), rows.text(4)});
    return result;
}

} // namespace mandated::store
