// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/toolmanager.h"

#include "ui/canvas/tools/connecttool.h"
#include "ui/canvas/tools/pantool.h"
#include "ui/canvas/tools/placetool.h"
#include "ui/canvas/tools/selecttool.h"

namespace nestline::ui {

namespace {

std::unique_ptr<Tool> makeTool(ToolId id, CanvasServices& services)
{
    switch (id.type) {
    case ToolId::Type::Connect: return std::make_unique<ConnectTool>(services);
    case ToolId::Type::Place: return std::make_unique<PlaceTool>(services, id.kind);
    case ToolId::Type::Pan: return std::make_unique<PanTool>(services);
    case ToolId::Type::Select: break;
    }
    return std::make_unique<SelectTool>(services);
}

} // namespace

ToolManager::ToolManager(CanvasServices& services, std::function<void(ToolId)> changed)
    : m_services(services), m_changed(std::move(changed)), m_tool(makeTool(ToolId::select(), services))
{}

ToolManager::~ToolManager() = default;

void ToolManager::setTool(ToolId id)
{
    if (id == m_tool->id())
        return;
    m_tool->cancel();
    m_retired = std::exchange(m_tool, makeTool(id, m_services));
    m_services.setCursor(id == ToolId::pan()      ? Qt::OpenHandCursor
                         : id == ToolId::select() ? Qt::ArrowCursor
                                                  : Qt::CrossCursor);
    m_changed(id);
}

void ToolManager::setPanning(bool on)
{
    if (on == isPanning())
        return;
    m_pan = on ? std::make_unique<PanTool>(m_services) : nullptr;
    m_services.setCursor(on ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ToolManager::escape()
{
    if (m_tool->cancel())
        return;
    const bool placing = m_tool->id().type == ToolId::Type::Place;
    if (!placing && !(m_services.selectedNodes().empty() && m_services.selectedLinks().empty()))
        m_services.select({});
    else
        setTool(ToolId::select());
}

} // namespace nestline::ui
