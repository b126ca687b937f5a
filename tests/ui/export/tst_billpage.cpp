// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/billpage.h"
#include "ui/widgets/money.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// The bill on paper and on the clipboard.
class TestBillPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = *loadCatalogue(); }
    void pdfIsOnePage_data();
    void pdfIsOnePage();
    void textOfTheDocumentStaysText();
    void clipboardHoldsATable();
    void theSuffixChoosesTheFormat();
    void aFileThatCannotBeWrittenIsNamed();

private:
    BillReport report(const QString& title, int nodes = 90) const
    {
        Document document;
        document.properties.title = title;
        document.properties.tenant.phoneSystemUsers = 600;
        for (int i = 1; i <= nodes; ++i) {
            const Account account{.id = AccountId(QStringLiteral("r%1").arg(i)),
                                  .number = QStringLiteral("+1425555%1").arg(i, 4, 10, QLatin1Char('0'))};
            document.nodes = document.nodes.with(NodeId(QStringLiteral("n%1").arg(i)),
                                                 {.kind = NodeKind::CallQueue, .accounts = {account}});
        }
        return *reportBill(document, m_catalogue, QDate(2026, 1, 2), localFigures());
    }

    Catalogue m_catalogue;
};

void TestBillPage::pdfIsOnePage_data()
{
    QTest::addColumn<int>("extraNotes");
    QTest::newRow("as it is") << 0;
    QTest::newRow("with forty more assumptions") << 40;
}

void TestBillPage::pdfIsOnePage()
{
    QFETCH(int, extraNotes);
    BillReport bill = report(QStringLiteral("Contoso"));
    for (int i = 0; i < extraNotes; ++i)
        bill.assumptions
            << QStringLiteral("A further assumption that takes a line or two of the page, number %1").arg(i);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bill.pdf"));
    QVERIFY(exportBillPdf(bill, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestBillPage::textOfTheDocumentStaysText()
{
    const QString html = billHtml(report(QStringLiteral("<img src='http://example.com/x'> & \"Co\"")));
    QVERIFY(!html.contains(QLatin1String("<img")));
    QVERIFY(html.contains(QLatin1String("&lt;img")));
    QVERIFY(html.contains(QLatin1String("&amp; &quot;Co&quot;")));
}

void TestBillPage::clipboardHoldsATable()
{
    const std::unique_ptr<QMimeData> data = billForClipboard(report(QStringLiteral("Contoso")));
    QVERIFY(data->hasHtml());
    const QStringList lines = data->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.front().count(QLatin1Char('\t')), 4);
    const QString paid = lines.filter(QStringLiteral("Paid Phone System licences")).value(0);
    QVERIFY2(paid.startsWith(QLatin1String("Paid Phone System licences\t5\t")), qPrintable(paid));
}

void TestBillPage::theSuffixChoosesTheFormat()
{
    const QTemporaryDir folder;
    const auto begin = [&](const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        return exportBill(report(QStringLiteral("Contoso")), path) && file.open(QIODevice::ReadOnly) ? file.read(8)
                                                                                                     : QByteArray();
    };
    QVERIFY(begin("a.PDF").startsWith("%PDF-"));
    QVERIFY(begin("a.csv").startsWith("Licence"));
    QVERIFY(begin("a.md").startsWith("# "));
    QVERIFY(begin("a.doc").isEmpty());
}

void TestBillPage::aFileThatCannotBeWrittenIsNamed()
{
    const auto written = exportBill(report(QStringLiteral("Contoso")), QStringLiteral("/no/such/folder/bill.csv"));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QLatin1String("/no/such/folder/bill.csv")));
}

QTEST_MAIN(TestBillPage)
#include "tst_billpage.moc"
