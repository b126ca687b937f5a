// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nestline {

/// An expected failure: a code for programs and a translated sentence for people that says what is wrong, where, and
/// what to do about it.
struct Error
{
    enum class Code {
        NotFound,     ///< the node, link or account no longer exists
        NotAllowed,   ///< the document's structure forbids it
        InvalidInput, ///< a text, file or value cannot be understood
        NewerVersion, ///< the file was written by a later version
        FileSystem,   ///< a file could not be read or written
    };
    Code code;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or the reason why there is none. std::expected arrives with C++23; this is the part of it we need.
template <class T>
class [[nodiscard]] Result
{
public:
    // Implicit, so that a function returns its value or its Error without ceremony.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    // NOLINTEND(google-explicit-constructor)

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace nestline
