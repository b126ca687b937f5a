// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/mailaddress.h"

namespace nestline {

namespace {

// What stands around a mail address in a text, not in it.
bool endsMail(QChar c)
{
    return c.isSpace() || QStringView(u"\"'()[]<>{}:;,|\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E").contains(c);
}

// The end of the mail address that begins at `place`; `place` if there is none.
qsizetype mailEnd(const QString& text, qsizetype place)
{
    if (place > 0 && !endsMail(text[place - 1]))
        return place;
    qsizetype end = place;
    while (end < text.size() && !endsMail(text[end]))
        ++end;
    const qsizetype at = text.indexOf(u'@', place);
    return at > place && at < end - 1 ? end : place;
}

} // namespace

QString withMailsAs(QStringView replacement, const QString& text)
{
    if (!text.contains(u'@'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype place = 0; place < text.size();) {
        if (const qsizetype end = mailEnd(text, place); end > place) {
            result += replacement;
            place = end;
        } else {
            result += text[place++];
        }
    }
    return result;
}

} // namespace nestline
