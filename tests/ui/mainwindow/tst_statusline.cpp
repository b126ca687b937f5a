// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "ui/mainwindow/statusline.h"
#include "ui/widgets/elidedlabel.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset(*documentFromNotation(QStringLiteral("Main line\n  1 Sales\n  2 Desk [queue]\n")));
        m_session.analysis().flush();
    }

    void oneSelectedLinkIsNamed()
    {
        select({}, {"l1"});
        QVERIFY2(sentence().startsWith(QStringLiteral("Selected: key 1, from Main line to Sales")),
                 qPrintable(sentence()));
        QVERIFY(!sentence().contains(QLatin1Char('\n')));
    }

    void severalAreCounted()
    {
        select({}, {"l1", "l2"});
        QVERIFY2(sentence().startsWith(QStringLiteral("2 link")), qPrintable(sentence()));
        select({"n1", "n2"}, {"l1"});
        QVERIFY2(sentence().startsWith(QStringLiteral("2 node")), qPrintable(sentence()));
    }

    void oneSelectedNodeIsExplained()
    {
        select({"n2"}, {});
        QVERIFY2(sentence().startsWith(QStringLiteral("Sales · ")), qPrintable(sentence()));
    }

private:
    Catalogue m_catalogue = *loadCatalogue();
    DocumentSession m_session{m_catalogue};
    ViewFocus m_focus{m_session};
    StatusLine m_line{m_session, m_focus};

    QString sentence() const { return m_line.findChild<ElidedLabel*>(QStringLiteral("statusSentence"))->text(); }

    void select(std::initializer_list<const char*> nodes, std::initializer_list<const char*> links)
    {
        std::set<NodeId> nodeIds;
        for (const char* id : nodes)
            nodeIds.insert(NodeId(QString::fromLatin1(id)));
        std::set<LinkId> linkIds;
        for (const char* id : links)
            linkIds.insert(LinkId(QString::fromLatin1(id)));
        m_session.selection().set(std::move(nodeIds), std::move(linkIds));
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
