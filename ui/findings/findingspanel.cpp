// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspanel.h"

#include "ui/findings/findingsdelegate.h"
#include "ui/findings/findingsmodel.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/followingview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

FindingsPanel::FindingsPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FindingsModel(this))
    , m_view(new FollowingView<QListView>(this))
    , m_empty(new QLabel(tr("Nothing found."), this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_view->setObjectName(QStringLiteral("findingsView"));
    m_view->setAccessibleName(tr("Findings"));
    m_model->setTold([this](const QString& text) { return Secrecy::of(m_session).told(text); });
    m_view->setModel(m_model);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("findingsEmpty"));
    m_empty->setProperty("class", QStringLiteral("caption"));
    m_empty->setWordWrap(true);

    auto* delegate = new FindingsDelegate(theme, m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &FindingsDelegate::showRequested, this, &FindingsPanel::showFinding);
    connect(delegate, &FindingsDelegate::fixRequested, this, &FindingsPanel::fixFinding);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(&m_session, &DocumentSession::findingsChanged, this, &FindingsPanel::refresh);
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &FindingsPanel::refresh);
    connect(&theme, &ThemeManager::changed, m_view->viewport(), qOverload<>(&QWidget::update));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 4);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    refresh();
}

QString FindingsPanel::title() const
{
    const int count = m_model->rowCount();
    return count == 0 ? tr("Findings") : tr("Findings %1").arg(QLocale().toString(count));
}

void FindingsPanel::refresh()
{
    const QString before = title();
    const int current = m_view->currentIndex().row();
    m_model->setFindings(m_session.analysis().findings());
    // After a fix the next finding is at hand.
    if (current >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1)));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    if (title() != before)
        Q_EMIT titleChanged(title());
}

void FindingsPanel::showFinding(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Finding& finding = m_model->finding(index);
    m_session.reveal(finding.nodes, finding.links);
}

void FindingsPanel::fixFinding(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    // A copy, for the list changes while it is fixed.
    const Finding finding = m_model->finding(index);
    if (finding.fix)
        m_session.apply(finding.fixText, finding.fix(m_session.committed()));
}

void FindingsPanel::openMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show"), QKeySequence(Qt::Key_Return), this, [this] { showFinding(m_view->currentIndex()); });
    if (m_model->finding(index).fix) {
        menu->addAction(index.data(FindingsModel::FixTextRole).toString(), QKeySequence(Qt::CTRL | Qt::Key_Return),
                        this, [this] { fixFinding(m_view->currentIndex()); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Heights follow the width, which QListView considers only in the direction of its flow.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize
        && m_view->viewport()->width() != m_laidOutWidth) {
        m_laidOutWidth = m_view->viewport()->width();
        m_view->doItemsLayout();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ControlModifier)
                fixFinding(m_view->currentIndex());
            else
                showFinding(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nestline::ui
