// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/grouplook.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace nestline::ui;

namespace {

const std::array themes{&Theme::light(), &Theme::dark(), &Theme::lightContrast(), &Theme::darkContrast()};

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

// How a linear colour is seen (Machado, Oliveira and Fernandes 2009, full severity): by most people, without red cones,
// without green ones, without blue ones.
constexpr std::array<Matrix, 4> eyes{
    Matrix{Channels{1, 0, 0}, Channels{0, 1, 0}, Channels{0, 0, 1}},
    Matrix{Channels{0.152286, 1.052583, -0.204868}, Channels{0.114503, 0.786281, 0.099216},
           Channels{-0.003882, -0.048116, 1.051998}},
    Matrix{Channels{0.367322, 0.860646, -0.227968}, Channels{0.280085, 0.672501, 0.047413},
           Channels{-0.011820, 0.042940, 0.968881}},
    Matrix{Channels{1.255528, -0.076749, -0.178779}, Channels{-0.078411, 0.930809, 0.147602},
           Channels{0.004733, 0.691367, 0.303900}},
};

Channels seen(const QColor& color, const Matrix& eye)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const Channels light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Channels result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2], 0.0, 1.0);
    return result;
}

// CIE L*a*b*, in which distances are about as large as they look.
Channels lab(const Channels& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Channels& a, const Channels& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

/// Groups are told apart by everybody, and always in the same way.
class TestGroupLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursStandOutFromTheirGround()
    {
        for (const Theme* theme : themes) {
            for (int i = 0; i < GroupLook::colors; ++i) {
                for (const Role ground : {Role::Card, Role::Canvas})
                    QVERIFY2(contrastRatio(groupColor(*theme, i), theme->color(ground)) >= 3,
                             qPrintable(QString::number(i)));
            }
        }
    }

    void coloursDifferForEveryKindOfColourVision()
    {
        constexpr double clearlyDifferent = 15; // a just visible difference is about 2
        for (const Theme* theme : themes) {
            for (const Matrix& eye : eyes) {
                for (int i = 0; i < GroupLook::colors; ++i) {
                    for (int j = 0; j < i; ++j) {
                        const double apart =
                            distance(lab(seen(groupColor(*theme, i), eye)), lab(seen(groupColor(*theme, j), eye)));
                        QVERIFY2(apart >= clearlyDifferent,
                                 qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(apart)));
                    }
                }
            }
        }
    }

    void looksAreDistinctAsLongAsThereAreEnough()
    {
        std::set<QString> names;
        for (int i = 0; i < GroupLook::colors * GroupLook::stripes; ++i)
            names.insert(QStringLiteral("Site %1").arg(i));
        std::set<std::pair<int, int>> looks;
        std::set<int> colors;
        for (const auto& [name, look] : looksFor(names))
            looks.emplace(look.color, static_cast<int>(look.stripe));
        QCOMPARE(looks.size(), names.size());
        const std::set<QString> few{QStringLiteral("Berlin"), QStringLiteral("Paris"), QStringLiteral("Rome")};
        for (const auto& [name, look] : looksFor(few))
            colors.insert(look.color);
        QCOMPARE(colors.size(), few.size());
    }

    void oneGroupKeepsItsLookWhateverComesAfterIt()
    {
        const GroupLook alone = looksFor({QStringLiteral("Berlin")}).begin()->second;
        QCOMPARE(looksFor({QStringLiteral("Berlin"), QStringLiteral("Paris")}).at(QStringLiteral("Berlin")), alone);
    }
};

QTEST_GUILESS_MAIN(TestGroupLook)
#include "tst_grouplook.moc"
