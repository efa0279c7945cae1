#include "extractors/language/lexicon.h"

namespace mandated::extractors {
namespace {

std::uint64_t edge_key(std::uint32_t node, Lexicon::WordId id) {
    return (std::uint64_t{node} << 32) | id;
}

std::size_t edge_slot(std::uint64_t key, std::size_t size) {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24) & (size - 1);
}

} // namespace

const Sense* Senses::find(Role role) const {
    if (!has(role))
        return nullptr;
    for (const auto& sense : list)
        if (sense.role == role)
            return &sense;
    return nullptr;
}

std::uint64_t word_hash(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash ^ (hash >> 32);
}

Lexicon::WordId Lexicon::word(std::string_view folded) const {
    const auto hash = word_hash(folded);
    for (std::size_t slot = hash & (words_.size() - 1);; slot = (slot + 1) & (words_.size() - 1)) {
        const auto& entry = words_[slot];
        if (entry.id == 0 || (entry.hash == hash && entry.text == folded))
            return entry.id;
    }
}

std::uint32_t Lexicon::step(std::uint32_t node, WordId id) const {
    const auto key = edge_key(node, id);
    for (std::size_t slot = edge_slot(key, edges_.size());;
         slot = (slot + 1) & (edges_.size() - 1)) {
        if (edges_[slot].node == 0 || edges_[slot].key == key)
            return edges_[slot].node;
    }
}

Lexicon::WordId Lexicon::intern(std::string_view word_text) {
    if (const auto known = word(word_text))
        return known;
    // Tables stay at most half full, so that a probe is short.
    if (++word_count_ * 2 > words_.size()) {
        auto old = std::exchange(words_, std::vector<WordSlot>(words_.size() * 2));
        for (auto& entry : old) {
            if (entry.id == 0)
                continue;
            auto slot = entry.hash & (words_.size() - 1);
            while (words_[slot].id != 0)
                slot = (slot + 1) & (words_.size() - 1);
            words_[slot] = std::move(entry);
        }
    }
    const auto hash = word_hash(word_text);
    auto slot = hash & (words_.size() - 1);
    while (words_[slot].id != 0)
        slot = (slot + 1) & (words_.size() - 1);
    words_[slot] = {std::string(word_text), hash, static_cast<WordId>(word_count_)};
    return static_cast<WordId>(word_count_);
}

std::uint32_t Lexicon::grow(std::uint32_t node, WordId id) {
    if (const auto known = step(node, id))
        return known;
    if (++edge_count_ * 2 > edges_.size()) {
        auto old = std::exchange(edges_, std::vector<EdgeSlot>(edges_.size() * 2));
        for (const auto& entry : old) {
            if (entry.node == 0)
                continue;
            auto slot = edge_slot(entry.key, edges_.size());
            while (edges_[slot].node != 0)
                slot = (slot + 1) & (edges_.size() - 1);
            edges_[slot] = entry;
        }
    }
    const auto key = edge_key(node, id);
    auto slot = edge_slot(key, edges_.size());
    while (edges_[slot].node != 0)
        slot = (slot + 1) & (edges_.size() - 1);
    nodes_.push_back(0);
    edges_[slot] = {key, static_cast<std::uint32_t>(nodes_.size() - 1)};
    return edges_[slot].node;
}

void Lexicon::add(std::string_view phrase, const Sense& sense) {
    std::uint32_t node = 0;
    while (!phrase.empty()) {
        const auto end = phrase.find(' ');
        node = grow(node, intern(phrase.substr(0, end)));
        phrase.remove_prefix(end == std::string_view::npos ? phrase.size() : end + 1);
    }
    if (nodes_[node] == 0) {
        senses_.emplace_back();
        nodes_[node] = static_cast<std::uint32_t>(senses_.size());
    }
    auto& senses = senses_[nodes_[node] - 1];
    if (senses.has(sense.role))
        return;
    senses.roles |= bit(sense.role);
    senses.list.push_back(sense);
}

} // namespace mandated::extractors
