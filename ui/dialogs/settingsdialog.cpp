// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/keyspage.h"
#include "ui/session/languages.h"
#include "ui/widgets/windowsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

// A box of choices that tells the value of the one that was chosen by the user.
template <class Value, class Chosen>
QComboBox* addChoice(QFormLayout* form, const char* name, const QString& label,
                     const std::vector<std::pair<Value, QString>>& choices, const Value& current, Chosen chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    for (const auto& [value, text] : choices) {
        box->addItem(text);
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, box,
                     [choices, chosen](int index) { chosen(choices[static_cast<size_t>(index)].first); });
    form->addRow(label, box);
    QString spoken = label;
    box->setAccessibleName(spoken.remove(QLatin1Char('&')));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const ActionTable& actions, Settings& settings, ThemeManager& theme, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_settings(settings), m_theme(theme), m_pages(new QTabWidget)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->addTab(generalPage(), tr("&General"));
    m_pages->addTab(new KeysPage(actions), tr("&Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resizeForText(*this, {620, 450});
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    show();
    raise();
    activateWindow();
}

QWidget* SettingsDialog::generalPage()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("generalPage"));
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addTheme(form);
    addTextSize(form);
    addAnimations(form);
    addWheel(form);
    addLanguage(form);
    return page;
}

void SettingsDialog::addTheme(QFormLayout* form)
{
    using Choice = ThemeManager::Choice;
    QComboBox* box = addChoice<Choice>(form, "themeBox", tr("&Theme"),
                                       {{Choice::System, tr("As the system")},
                                        {Choice::Light, tr("Light")},
                                        {Choice::Dark, tr("Dark")},
                                        {Choice::LightContrast, tr("Light, high contrast")},
                                        {Choice::DarkContrast, tr("Dark, high contrast")}},
                                       m_theme.choice(), [this](Choice choice) {
                                           m_settings.setTheme(choice);
                                           m_theme.setChoice(choice);
                                       });
    // The menu has the same choice.
    connect(&m_theme, &ThemeManager::changed, box,
            [this, box] { box->setCurrentIndex(static_cast<int>(m_theme.choice())); });
}

void SettingsDialog::addTextSize(QFormLayout* form)
{
    std::vector<std::pair<int, QString>> sizes;
    for (const int percent : ThemeManager::textSizes())
        sizes.emplace_back(percent, tr("%1 %", "size of text").arg(percent));
    QComboBox* box =
        addChoice<int>(form, "textSizeBox", tr("Te&xt size"), sizes, m_theme.textSize(), [this](int percent) {
            m_settings.setTextSize(percent);
            m_theme.setTextSize(percent);
        });
    connect(&m_theme, &ThemeManager::changed, box, [this, box] {
        const std::vector<int>& all = ThemeManager::textSizes();
        const auto place = std::find(all.begin(), all.end(), m_theme.textSize());
        box->setCurrentIndex(static_cast<int>(place - all.begin()));
    });
}

void SettingsDialog::addAnimations(QFormLayout* form)
{
    using Motion = ThemeManager::Motion;
    addChoice<Motion>(form, "motionBox", tr("&Animations"),
                      {{Motion::System, tr("As the system")}, {Motion::On, tr("On")}, {Motion::Off, tr("Off")}},
                      m_theme.motion(), [this](Motion motion) {
                          m_settings.setMotion(motion);
                          m_theme.setMotion(motion);
                      });
}

void SettingsDialog::addWheel(QFormLayout* form)
{
    QAction* zooms = m_actions[ActionId::WheelZooms]; // the menu has the same choice
    QComboBox* box =
        addChoice<bool>(form, "wheelBox", tr("Mouse &wheel over the drawing"),
                        {{false, tr("Scrolls; with Ctrl it zooms")}, {true, tr("Zooms; with Ctrl it scrolls")}},
                        zooms->isChecked(), [zooms](bool on) { zooms->setChecked(on); });
    connect(zooms, &QAction::toggled, box, [box](bool on) { box->setCurrentIndex(on ? 1 : 0); });
}

void SettingsDialog::addLanguage(QFormLayout* form)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const Language& language : languages())
        choices.emplace_back(language.code, language.name);
    addChoice<QString>(form, "languageBox", tr("&Language, from the next start on"), choices, m_settings.language(),
                       [this](const QString& code) {
                           m_settings.setLanguage(code);
                           Q_EMIT languageChanged();
                       });
}

} // namespace nestline::ui
