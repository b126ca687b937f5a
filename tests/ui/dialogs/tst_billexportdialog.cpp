// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/redaction.h"
#include "tests/support/printing.h"
#include "ui/dialogs/billexportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/money.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace nestline;
using namespace nestline::ui;

/// The bill before it leaves the program.
class TestBillExportDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Catalogue m_catalogue = *loadCatalogue();
    QString m_path; // the answer to the question for a file

    // Calls reach a person, after whom the design is called.
    static Document document()
    {
        Document document;
        document.properties.title = QStringLiteral("Desk of Zora Quill");
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n1")),
                                             {.kind = NodeKind::Person, .name = QStringLiteral("Zora Quill")});
        return document;
    }
    std::unique_ptr<BillExportDialog> shown(bool isRedacted)
    {
        const auto reporter = [this](bool hides, const FigureFormat& format) {
            const Document told = hides ? Redaction(document()).shown(document()) : document();
            return reportBill(told, m_catalogue, QDate(2026, 1, 2), format);
        };
        auto dialog = std::make_unique<BillExportDialog>(
            reporter, isRedacted, [this] { return m_path; }, Theme::light());
        dialog->show();
        return dialog;
    }
    template <class Widget>
    static Widget& in(const BillExportDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    static QString page(const BillExportDialog& dialog) { return in<QTextBrowser>(dialog, "billPage").toPlainText(); }
    QByteArray written(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void namesAreHiddenAsChosen_data()
    {
        QTest::addColumn<bool>("preset");
        QTest::newRow("hidden in the window") << true;
        QTest::newRow("shown in the window") << false;
    }
    void namesAreHiddenAsChosen()
    {
        QFETCH(bool, preset);
        const auto dialog = shown(preset);
        auto& box = in<QCheckBox>(*dialog, "billRedacted");
        QCOMPARE(box.isChecked(), preset);
        QCOMPARE(page(*dialog).contains(QStringLiteral("Zora")), !preset);
        box.click();
        QCOMPARE(page(*dialog).contains(QStringLiteral("Zora")), preset);
    }

    void theFileHoldsWhatIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRedacted");
        for (const char* suffix : {"csv", "md"}) {
            for (const bool isRedacted : {true, false})
                QTest::addRow("%s %d", suffix, isRedacted)
                    << QStringLiteral("bill%1.%2").arg(isRedacted).arg(QLatin1String(suffix)) << isRedacted;
        }
    }
    void theFileHoldsWhatIsShown()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRedacted);
        const auto dialog = shown(isRedacted);
        m_path = m_folder.filePath(name);
        in<QPushButton>(*dialog, "billToFile").click();
        QVERIFY(!dialog->isVisible());
        QVERIFY(dialog->outcome().contains(name));
        QVERIFY(!written(name).isEmpty());
        QCOMPARE(written(name).contains("Zora"), !isRedacted);
    }

    void aPageIsWritten()
    {
        const auto dialog = shown(true);
        m_path = m_folder.filePath(QStringLiteral("bill.pdf"));
        in<QPushButton>(*dialog, "billToFile").click();
        QVERIFY(written(QStringLiteral("bill.pdf")).startsWith("%PDF"));
        QVERIFY(!written(QStringLiteral("bill.pdf")).contains("Zora"));
    }

    void aFileThatCannotBeWrittenIsToldInTheDialog()
    {
        const auto dialog = shown(false);
        m_path = m_folder.filePath(QStringLiteral("missing/bill.csv"));
        in<QPushButton>(*dialog, "billToFile").click();
        QVERIFY(dialog->isVisible());
        QLabel& problem = in<QLabel>(*dialog, "billExportProblem");
        QVERIFY(problem.isVisible());
        QVERIFY(problem.text().contains(QStringLiteral("bill.csv")));
        QVERIFY(in<QLabel>(*dialog, "billNote").text().contains(QStringLiteral("Markdown")));
        QVERIFY(dialog->outcome().isEmpty());
    }

    void withoutAFileTheDialogStays()
    {
        const auto dialog = shown(false);
        m_path.clear();
        in<QPushButton>(*dialog, "billToFile").click();
        QVERIFY(dialog->isVisible());
    }

    void returnPrintsWhereOneWantedToPrint()
    {
        const auto dialog = shown(false);
        QVERIFY(in<QPushButton>(*dialog, "billToFile").isDefault());
        dialog->preferPrinter();
        QVERIFY(in<QPushButton>(*dialog, "billToPrinter").isDefault());
    }
};

QTEST_MAIN(TestBillExportDialog)
#include "tst_billexportdialog.moc"
