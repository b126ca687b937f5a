// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/direction.h"

namespace nestline {

namespace {

constexpr QLatin1String field("direction");
constexpr QLatin1String right("right");
constexpr QLatin1String down("down");

} // namespace

std::optional<FlowDirection> chosenDirection(const Document& document)
{
    const QJsonValue value = document.properties.unknownFields.value(field);
    if (value == right)
        return FlowDirection::LeftToRight;
    if (value == down)
        return FlowDirection::TopToBottom;
    return std::nullopt;
}

Document withDirection(const Document& document, FlowDirection direction)
{
    if (chosenDirection(document) == direction)
        return document;
    Document next = document;
    next.properties.unknownFields.insert(field, direction == FlowDirection::TopToBottom ? down : right);
    return next;
}

} // namespace nestline
