// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findbar.h"

#include "ui/find/finddelegate.h"
#include "ui/find/findresults.h"
#include "ui/session/secrecy.h"
#include "ui/theme/themedicon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int letters = 62; // of an average width
constexpr int narrowest = 240;
constexpr int rowsAtMost = 8;

} // namespace

FindBar::FindBar(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_results(new FindResults(session, this))
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(makeButton("findPrevious", tr("Previous")))
    , m_next(makeButton("findNext", tr("Next")))
    , m_help(makeButton("findHelp", tr("What can be looked for")))
    , m_close(makeButton("findClose", tr("Close")))
    , m_list(new QListView)
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_help->setChecked(false);
        m_results->setQuery(text);
    });
    connect(m_results, &QAbstractItemModel::modelReset, this, &FindBar::showResults);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::goPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::goNext);
    connect(m_help, &QToolButton::toggled, m_results, &FindResults::setHelp);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_list, &QListView::clicked, this, &FindBar::take);
    connect(m_list, &QListView::activated, this, &FindBar::take);
    connect(&session.selection(), &SelectionModel::changed, this, &FindBar::updateCount);
    connect(&session, &DocumentSession::documentReplaced, m_field, &QLineEdit::clear);
    connect(&Secrecy::of(session), &Secrecy::changed, m_field, &QLineEdit::clear); // it may be what was looked for
    connect(&theme, &ThemeManager::changed, this, &FindBar::updateIcons);
    updateIcons();
    showResults();
    hide();
}

QToolButton* FindBar::makeButton(const char* name, const QString& words)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

void FindBar::build()
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find"));
    setMinimumWidth(narrowest);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setAccessibleName(tr("Find nodes"));
    m_field->setPlaceholderText(tr("Name, number, paid, queue, error..."));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("class", QStringLiteral("caption"));
    m_help->setCheckable(true);
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new FindDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_field, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next, m_help, m_close})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_list);
}

QSize FindBar::sizeHint() const
{
    return {letters * fontMetrics().averageCharWidth(), QFrame::sizeHint().height()};
}

void FindBar::updateIcons()
{
    const Theme& theme = m_theme.theme();
    m_previous->setIcon(themedIcon(QStringLiteral("chevron-up"), theme));
    m_next->setIcon(themedIcon(QStringLiteral("chevron-down"), theme));
    m_help->setIcon(themedIcon(QStringLiteral("help"), theme));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    m_list->viewport()->update();
}

void FindBar::open()
{
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showResults();
}

void FindBar::dismiss()
{
    hide();
    m_session.setHighlighted({});
    Q_EMIT closed();
}

void FindBar::showResults()
{
    const bool nodes = m_results->showsNodes();
    m_previous->setEnabled(nodes && !m_results->nodes().empty());
    m_next->setEnabled(m_previous->isEnabled());
    if (isVisible())
        m_session.setHighlighted(nodes ? std::set(m_results->nodes().begin(), m_results->nodes().end())
                                       : std::set<NodeId>());
    updateCount();
    updateHeight();
}

void FindBar::updateCount()
{
    const int count = static_cast<int>(m_results->nodes().size());
    const NodeId* selected = m_session.selection().singleNode();
    const int row = m_results->showsNodes() && selected ? m_results->rowOf(*selected) : -1;
    const QLocale locale;
    if (!m_results->showsNodes())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("nothing"));
    else if (row >= 0)
        m_count->setText(tr("%1 of %2", "found nodes").arg(locale.toString(row + 1), locale.toString(count)));
    else
        m_count->setText(tr("%n found", nullptr, count));
    const QModelIndex index = row >= 0 ? m_results->index(row) : QModelIndex();
    if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void FindBar::updateHeight()
{
    const int rows = std::min(m_results->rowCount(), rowsAtMost);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(rows, 1) * m_list->sizeHintForRow(0) + 2);
}

void FindBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

void FindBar::step(int direction)
{
    const auto count = static_cast<int>(m_results->nodes().size());
    if (!m_results->showsNodes() || count == 0) {
        open();
        return;
    }
    const NodeId* selected = m_session.selection().singleNode();
    const int row = selected ? m_results->rowOf(*selected) : -1;
    if (row < 0)
        jumpTo(direction > 0 ? 0 : count - 1);
    else
        jumpTo((row + direction + count) % count);
}

void FindBar::jumpTo(int row)
{
    m_session.reveal({m_results->nodes()[static_cast<size_t>(row)]});
}

void FindBar::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (m_results->showsNodes()) {
        jumpTo(index.row());
        return;
    }
    // A word of the help goes into the field.
    const QString word = m_results->wordAt(index.row());
    const QString before = m_field->text().trimmed();
    m_field->setText(before.isEmpty() ? word : QString(before + u' ' + word));
    m_field->setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_field && m_results->showsNodes()) {
        if (isReturn) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            step(key->key() == Qt::Key_Down ? +1 : -1);
            return true;
        }
    }
    if (watched == m_field && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_results->index(0));
        return true;
    }
    if (watched == m_list && isReturn) {
        take(m_list->currentIndex());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nestline::ui
