// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace nestline::ui {

namespace {

struct RoleColor
{
    Role role;
    QRgb rgb;
};

// Named pairs instead of a positional list: inserting a role cannot shift the colours of the others.
template <class Colors>
Colors colorsOf(std::initializer_list<RoleColor> pairs)
{
    Q_ASSERT(pairs.size() == static_cast<size_t>(Role::Count));
    Colors colors;
    for (const RoleColor& pair : pairs)
        colors[static_cast<size_t>(pair.role)] = QColor(pair.rgb);
    return colors;
}

QColor mixed(const QColor& a, const QColor& b, double partOfB)
{
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * partOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme(
        false, colorsOf<Colors>({
                   {Role::Window, 0xFFFFFF},      {Role::Surface, 0xF5F6F8},   {Role::Canvas, 0xEEF1F4},
                   {Role::CanvasDot, 0xD6DCE3},   {Role::Card, 0xFFFFFF},      {Role::CardBorder, 0x828C98},
                   {Role::Text, 0x1B2430},        {Role::MutedText, 0x5A6573}, {Role::Line, 0xE1E6EB},
                   {Role::Link, 0x7C8794},        {Role::Accent, 0x2461DA},    {Role::AccentText, 0xFFFFFF},
                   {Role::AccentSoft, 0xE9EFFA},  {Role::Attendant, 0x2461DA}, {Role::AttendantSoft, 0xDEE8FC},
                   {Role::Queue, 0x0B766C},       {Role::QueueSoft, 0xD8EFEC}, {Role::End, 0x5A6573},
                   {Role::EndSoft, 0xECEEF0},     {Role::Free, 0x0A7A44},      {Role::FreeSoft, 0xE9F7F0},
                   {Role::Paid, 0xBE3F0B},        {Role::PaidSoft, 0xFFF1E8},  {Role::Preview, 0x6A45EE},
                   {Role::PreviewSoft, 0xF1EDFF}, {Role::Error, 0xC0262D},     {Role::Warning, 0x9A5B00},
               }));
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme(
        true, colorsOf<Colors>({
                  {Role::Window, 0x232831},      {Role::Surface, 0x1B1F26},   {Role::Canvas, 0x171B21},
                  {Role::CanvasDot, 0x2A303A},   {Role::Card, 0x2A303A},      {Role::CardBorder, 0x6E7988},
                  {Role::Text, 0xE7EBF0},        {Role::MutedText, 0x9FAAB8}, {Role::Line, 0x3A404B},
                  {Role::Link, 0x6F7B8A},        {Role::Accent, 0x6EA0FF},    {Role::AccentText, 0x11161D},
                  {Role::AccentSoft, 0x303744},  {Role::Attendant, 0x7AA8FF}, {Role::AttendantSoft, 0x354259},
                  {Role::Queue, 0x3ECBB8},       {Role::QueueSoft, 0x2D494E}, {Role::End, 0xB0B9C5},
                  {Role::EndSoft, 0x3A404B},     {Role::Free, 0x4CC38A},      {Role::FreeSoft, 0x22372F},
                  {Role::Paid, 0xFF8F5C},        {Role::PaidSoft, 0x3A2A22},  {Role::Preview, 0xAE95FB},
                  {Role::PreviewSoft, 0x322C48}, {Role::Error, 0xFF7F7F},     {Role::Warning, 0xF0B429},
              }));
    return theme;
}

const Theme& Theme::lightContrast()
{
    static const Theme theme(
        false, colorsOf<Colors>({
                   {Role::Window, 0xFFFFFF},      {Role::Surface, 0xF4F4F4},   {Role::Canvas, 0xFFFFFF},
                   {Role::CanvasDot, 0xB8B8B8},   {Role::Card, 0xFFFFFF},      {Role::CardBorder, 0x000000},
                   {Role::Text, 0x000000},        {Role::MutedText, 0x262626}, {Role::Line, 0x8C8C8C},
                   {Role::Link, 0x1F1F1F},        {Role::Accent, 0x00318F},    {Role::AccentText, 0xFFFFFF},
                   {Role::AccentSoft, 0xD6E4FF},  {Role::Attendant, 0x00318F}, {Role::AttendantSoft, 0xD6E4FF},
                   {Role::Queue, 0x00413A},       {Role::QueueSoft, 0xCDF3EC}, {Role::End, 0x262626},
                   {Role::EndSoft, 0xE3E3E3},     {Role::Free, 0x00401C},      {Role::FreeSoft, 0xD9F7E6},
                   {Role::Paid, 0x701F00},        {Role::PaidSoft, 0xFFE9DB},  {Role::Preview, 0x3F159E},
                   {Role::PreviewSoft, 0xECE5FF}, {Role::Error, 0x85000F},     {Role::Warning, 0x543200},
               }));
    return theme;
}

const Theme& Theme::darkContrast()
{
    static const Theme theme(
        true, colorsOf<Colors>({
                  {Role::Window, 0x000000},      {Role::Surface, 0x141414},   {Role::Canvas, 0x000000},
                  {Role::CanvasDot, 0x4D4D4D},   {Role::Card, 0x000000},      {Role::CardBorder, 0xFFFFFF},
                  {Role::Text, 0xFFFFFF},        {Role::MutedText, 0xE0E0E0}, {Role::Line, 0x666666},
                  {Role::Link, 0xE0E0E0},        {Role::Accent, 0x9CC4FF},    {Role::AccentText, 0x000000},
                  {Role::AccentSoft, 0x0F2C55},  {Role::Attendant, 0x9CC4FF}, {Role::AttendantSoft, 0x0F2C55},
                  {Role::Queue, 0x5FF2DE},       {Role::QueueSoft, 0x003D36}, {Role::End, 0xE0E0E0},
                  {Role::EndSoft, 0x333333},     {Role::Free, 0x7DFFB0},      {Role::FreeSoft, 0x003D1F},
                  {Role::Paid, 0xFFBB90},        {Role::PaidSoft, 0x451C00},  {Role::Preview, 0xD5C4FF},
                  {Role::PreviewSoft, 0x2A185C}, {Role::Error, 0xFFB0B0},     {Role::Warning, 0xFFD24D},
              }));
    return theme;
}

QColor Theme::disabledColor() const
{
    return mixed(color(Role::MutedText), color(Role::Window), isHighContrast() ? 0.3 : 0.45);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Window);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Window);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::ToolTipBase, Role::Card);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::MutedText);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::AccentText);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    // Fusion shades its frames with these; lines of our own keep them quiet.
    set(QPalette::Light, Role::Card);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::CardBorder);
    palette.setColor(QPalette::Shadow, mixed(color(Role::Text), color(Role::Window), m_dark ? 0.95 : 0.5));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledColor());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabledColor());
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace nestline::ui
