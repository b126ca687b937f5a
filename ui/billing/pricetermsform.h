// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/widgets/pricebox.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QWidget>

class QGridLayout;

namespace nestline::ui {

/// What the bill needs beyond users and price: the terms of the order, the prices of what else is bought, where the
/// user's own prices come from, and how many free licences were ordered.
class PriceTermsForm : public QWidget
{
    Q_OBJECT

public:
    explicit PriceTermsForm(DocumentSession& session, QWidget* parent = nullptr);

private:
    DocumentSession& m_session;
    QComboBox* m_commitment;
    QCheckBox* m_billBase;
    PriceBox* m_basePrice;
    QLabel* m_baseLabel;
    PriceBox* m_planPrice;
    QLabel* m_planLabel;
    TextField* m_source;
    TextField* m_date;
    QSpinBox* m_ordered;

    using SetPrice = Document (*)(const Document&, std::optional<Money>);
    using SetText = Document (*)(const Document&, const QString&);
    void createTerms();
    PriceBox* createPrice(const QString& name, const QString& label, SetPrice edit);
    TextField* createText(const QString& name, const QString& label, SetText edit);
    void createOrdered();
    void arrange();
    QLabel* createCaption(const QString& text, QWidget* field);
    QLabel* addRow(QGridLayout& grid, const QString& caption, QWidget* field);
    void refresh();
    void refreshPrices();
};

} // namespace nestline::ui
