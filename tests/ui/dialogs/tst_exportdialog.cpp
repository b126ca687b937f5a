// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "tests/support/printing.h"
#include "ui/dialogs/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestExportDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Catalogue m_catalogue = *loadCatalogue();
    QString m_asked; // the suffix that a file was asked for with
    QString m_path;  // the answer

    ExportSource source(int nodes = 2) const
    {
        QString text = QStringLiteral("Main +14255550100\n");
        for (int i = 1; i < nodes; ++i)
            text += QStringLiteral("  %1 Anna %1 [person]\n").arg(i % 10);
        ExportSource result{.document = *documentFromNotation(text), .catalogue = &m_catalogue};
        result.bill = *computeBill(result.document, m_catalogue);
        result.visible = QRectF(0, 0, 300, 200);
        return result;
    }

    std::unique_ptr<ExportDialog> shown(const ExportSource& what, const ExportSettings& settings = {})
    {
        m_asked.clear();
        auto dialog = std::make_unique<ExportDialog>(what, settings, [this](const QString& suffix) {
            m_asked = suffix;
            return m_path;
        });
        dialog->show();
        return dialog;
    }

    template <class Widget>
    static Widget& in(const ExportDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }

    static void choose(QComboBox& box, int index)
    {
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    QByteArray written() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void returnWritesThePdf()
    {
        m_path = m_folder.filePath(QStringLiteral("flow.pdf"));
        const auto dialog = shown(source());
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringLiteral("pdf"));
        QVERIFY(written().startsWith("%PDF"));
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        QVERIFY(dialog->outcome().contains(QStringLiteral("flow.pdf")));
    }

    void theFormatBringsItsOwnFields()
    {
        const auto dialog = shown(source());
        QComboBox& format = in<QComboBox>(*dialog, "exportFormat");
        QVERIFY(in<QSpinBox>(*dialog, "exportAcross").isVisible());
        choose(format, 2);
        QVERIFY(!in<QSpinBox>(*dialog, "exportAcross").isVisible());
        QVERIFY(in<QComboBox>(*dialog, "exportScale").isVisible());
        QVERIFY(in<QLabel>(*dialog, "exportNote").text().contains(QStringLiteral("pixels")));
        choose(format, 1);
        QVERIFY(!in<QComboBox>(*dialog, "exportScale").isVisible());
        QVERIFY(in<QCheckBox>(*dialog, "exportTransparent").isVisible());
    }

    void whatIsChosenIsWritten()
    {
        m_path = m_folder.filePath(QStringLiteral("flow.png"));
        const auto dialog = shown(source());
        choose(in<QComboBox>(*dialog, "exportFormat"), 2);
        choose(in<QComboBox>(*dialog, "exportScope"), 1); // what the window shows
        choose(in<QComboBox>(*dialog, "exportScale"), 2);
        QTest::keyClick(&in<QCheckBox>(*dialog, "exportTransparent"), Qt::Key_Space);
        QTest::mouseClick(&in<QPushButton>(*dialog, "exportFile"), Qt::LeftButton);
        QCOMPARE(m_asked, QStringLiteral("png"));
        const QImage image = QImage::fromData(written());
        QCOMPARE(image.size(), QSize(900, 600));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void hidingReachesTheFile()
    {
        m_path = m_folder.filePath(QStringLiteral("hidden.svg"));
        const auto dialog = shown(source(), {.format = ExportSettings::Format::Svg});
        QTest::keyClick(&in<QCheckBox>(*dialog, "exportRedacted"), Qt::Key_Space);
        QTest::mouseClick(&in<QPushButton>(*dialog, "exportFile"), Qt::LeftButton);
        QVERIFY(written().contains("Person 1"));
        QVERIFY(!written().contains("Anna"));
        QVERIFY(!written().contains("0100"));
        QVERIFY(dialog->settings().isRedacted);
    }

    void theSelectionIsOfferedIfThereIsOne()
    {
        QCOMPARE(in<QComboBox>(*shown(source()), "exportScope").count(), 2);
        ExportSource some = source();
        some.selection = {NodeId(QStringLiteral("n1"))};
        QCOMPARE(in<QComboBox>(*shown(some), "exportScope").count(), 3);
    }

    void smallLettersAreToldAndMended()
    {
        const auto dialog = shown(source(140));
        QPushButton& usePages = in<QPushButton>(*dialog, "exportUsePages");
        QVERIFY(usePages.isVisible());
        QVERIFY(in<QLabel>(*dialog, "exportNote").text().contains(QStringLiteral("too small")));
        QTest::mouseClick(&usePages, Qt::LeftButton);
        QVERIFY(!usePages.isVisible());
        QVERIFY(dialog->settings().sheets.across * dialog->settings().sheets.down > 1);
        QCOMPARE(in<QSpinBox>(*dialog, "exportDown").value(), dialog->settings().sheets.down);
    }

    void aFileThatCannotBeWrittenKeepsTheDialog()
    {
        m_path = m_folder.filePath(QStringLiteral("no/such/folder/flow.pdf"));
        const auto dialog = shown(source());
        QTest::mouseClick(&in<QPushButton>(*dialog, "exportFile"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        const QLabel& problem = in<QLabel>(*dialog, "exportProblem");
        QVERIFY(problem.isVisible());
        QVERIFY(problem.text().contains(QStringLiteral("flow.pdf")));
        // What one should know beforehand is still there, and the problem goes when one chooses anew.
        QVERIFY(in<QLabel>(*dialog, "exportNote").text().contains(QStringLiteral("pt high")));
        choose(in<QComboBox>(*dialog, "exportFormat"), 1);
        QVERIFY(!problem.isVisible());
    }

    void withoutAnAnswerNothingHappens()
    {
        m_path.clear();
        const auto dialog = shown(source());
        QTest::mouseClick(&in<QPushButton>(*dialog, "exportFile"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(dialog->outcome().isEmpty());
    }

    void forThePrinterReturnPrints()
    {
        const auto dialog = shown(source(), {.format = ExportSettings::Format::Png});
        dialog->preferPrinter();
        QVERIFY(in<QPushButton>(*dialog, "exportPrint").isDefault());
        QCOMPARE(dialog->settings().format, ExportSettings::Format::Pdf);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
