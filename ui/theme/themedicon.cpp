// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themedicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace nestline::ui {

namespace {

// QtSvg paints "currentColor" black; this engine puts the role's colour in its place and draws at the size asked for.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString& name, const QColor& color, const QColor& disabled)
        : m_name(name), m_color(color), m_disabled(disabled)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(svg(mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        const QString key =
            QStringLiteral("nestline/%1/%2/%3x%4").arg(m_name, color(mode).name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return svg(QIcon::Normal).isEmpty(); }
    QString key() const override { return QStringLiteral("NestlineThemedIcon"); }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    QString m_name;
    QColor m_color;
    QColor m_disabled;

    const QColor& color(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_color; }

    QByteArray svg(QIcon::Mode mode) const
    {
        QFile file(QStringLiteral(":/nestline/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", color(mode).name().toLatin1());
    }
};

} // namespace

QIcon themedIcon(const QString& name, const Theme& theme, Role role)
{
    return QIcon(new ThemedIconEngine(name, theme.color(role), theme.disabledColor()));
}

} // namespace nestline::ui
