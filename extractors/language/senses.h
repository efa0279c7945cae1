#pragma once

#include "extractors/language/concepts.h"

/// The senses that every language's tables are written in.
namespace mandated::extractors::senses {

// Times.
constexpr Sense rel(Relation relation) {
    return {Role::relation, static_cast<int>(relation)};
}
constexpr Sense month(int number) {
    return {Role::month, number};
}
constexpr Sense unit(Duration::Unit value) {
    return {Role::unit, static_cast<int>(value)};
}
constexpr Sense rhythm(std::string_view anchor) {
    return {Role::rhythm, 0, anchor};
}
/// A rhythm as an adjective: "annual".
constexpr Sense beat(std::string_view anchor) {
    return {Role::rhythm_word, 0, anchor};
}

// Directives, by the lemma of what the text says.
constexpr Sense asks(std::string_view lemma) {
    return {Role::directive, static_cast<int>(Mode::request), lemma};
}
constexpr Sense base(std::string_view lemma) {
    return {Role::directive_base, static_cast<int>(Mode::request), lemma};
}
constexpr Sense decides(std::string_view lemma) {
    return {Role::directive, static_cast<int>(Mode::decide), lemma};
}
constexpr Sense acts(std::string_view lemma) {
    return {Role::directive, static_cast<int>(Mode::perform), lemma};
}
inline constexpr Sense recalls{Role::recollection};

// Bodies and bystanders.
inline constexpr Sense state{Role::bystander};
inline constexpr Sense officer{Role::officer};
constexpr Sense brief(std::string_view family) {
    return {Role::short_form, 0, family};
}

// Outputs and their conditions.
constexpr Sense noun(TaskKind kind, int flags = 0) {
    return {Role::noun, static_cast<int>(kind) | flags};
}
inline constexpr Sense condition{Role::condition};

// Small words.
inline constexpr Sense skip{Role::adverb};
inline constexpr Sense aside{Role::aside};
inline constexpr Sense prep{Role::preposition};
inline constexpr Sense follow{Role::follow};
constexpr Sense det(Determiner kind) {
    return {Role::determiner, static_cast<int>(kind)};
}
constexpr Sense num(int value) {
    return {Role::cardinal, value};
}

// What verbs take as objects, and what they are alone.
inline constexpr KindMask written = kind_bit(TaskKind::report);
inline constexpr KindMask oral = kind_bit(TaskKind::oral_update);
inline constexpr KindMask talk = kind_bit(TaskKind::dialogue);
inline constexpr KindMask meeting = kind_bit(TaskKind::event) | kind_bit(TaskKind::panel) | talk;
inline constexpr KindMask body = kind_bit(TaskKind::mandate);
inline constexpr KindMask agenda = kind_bit(TaskKind::consideration);
inline constexpr KindMask pass_on = kind_bit(TaskKind::transmit);
inline constexpr KindMask help = kind_bit(TaskKind::support);

inline constexpr int is_report = static_cast<int>(TaskKind::report);
inline constexpr int is_oral = static_cast<int>(TaskKind::oral_update);
inline constexpr int is_event = static_cast<int>(TaskKind::event);
inline constexpr int is_mandate = static_cast<int>(TaskKind::mandate);
inline constexpr int is_consideration = static_cast<int>(TaskKind::consideration);
inline constexpr int is_support = static_cast<int>(TaskKind::support);
inline constexpr int is_transmit = static_cast<int>(TaskKind::transmit);

} // namespace mandated::extractors::senses
