<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Nestline</source>
        <translation>关于 Nestline</translation>
    </message>
    <message>
        <source>Nestline %1</source>
        <translation>Nestline %1</translation>
    </message>
    <message>
        <source>Draws auto attendants and call queues and shows what their licences cost.</source>
        <translation>绘制自动助理和呼叫队列，并显示其许可证费用。</translation>
    </message>
    <message>
        <source>Rule editions: %1</source>
        <translation>规则版本：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Add or take off &amp;number</source>
        <translation>添加或移除号码(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放到所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>上一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move the view</source>
        <translation>移动视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Auto attendant</source>
        <translation>自动助理(&amp;A)</translation>
    </message>
    <message>
        <source>Call &amp;queue</source>
        <translation>呼叫队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>接线员(&amp;O)</translation>
    </message>
    <message>
        <source>Shared &amp;voicemail</source>
        <translation>共享语音邮箱(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xternal number</source>
        <translation>外部号码(&amp;X)</translation>
    </message>
    <message>
        <source>A&amp;nnouncement</source>
        <translation>语音公告(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>挂断(&amp;D)</translation>
    </message>
    <message>
        <source>Add c&amp;hild</source>
        <translation>添加子节点(&amp;H)</translation>
    </message>
    <message>
        <source>Add s&amp;ibling</source>
        <translation>添加同级节点(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>整理(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Nestline</source>
        <translation>关于 Nestline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep as baseline...</source>
        <translation>保留为基线(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;How this bill comes about...</source>
        <translation>此账单的由来(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;What if...</source>
        <translation>假设分析(&amp;W)...</translation>
    </message>
    <message>
        <source>&amp;Copy bill as a table</source>
        <translation>将账单复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport bill...</source>
        <translation>导出账单(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;Print bill...</source>
        <translation>打印账单(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preview the best plan</source>
        <translation>预览最佳方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Apply the best plan</source>
        <translation>应用最佳方案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trade-off...</source>
        <translation>权衡(&amp;T)...</translation>
    </message>
    <message>
        <source>Select &amp;all nodes</source>
        <translation>选择所有节点(&amp;A)</translation>
    </message>
    <message>
        <source>Select all &amp;links</source>
        <translation>选择所有连线(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select the &amp;subtree</source>
        <translation>选择子树(&amp;S)</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>选择同类节点(&amp;K)</translation>
    </message>
    <message>
        <source>Select the same &amp;group</source>
        <translation>选择同组节点(&amp;G)</translation>
    </message>
    <message>
        <source>Select all with a n&amp;umber</source>
        <translation>选择所有有号码的节点(&amp;U)</translation>
    </message>
    <message>
        <source>Select all &amp;paid</source>
        <translation>选择所有付费节点(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;onnect to...</source>
        <translation>连接到(&amp;O)...</translation>
    </message>
    <message>
        <source>Mo&amp;ve under...</source>
        <translation>移到节点下(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Lead elsewhere...</source>
        <translation>改为通向别处(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>键盘快捷键(&amp;K)...</translation>
    </message>
    <message>
        <source>Sett&amp;ings...</source>
        <translation>设置(&amp;I)...</translation>
    </message>
    <message>
        <source>Overview &amp;map</source>
        <translation>概览图(&amp;M)</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel zooms</source>
        <translation>鼠标滚轮缩放(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>查找(&amp;F)...</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>To where calls &amp;come in</source>
        <translation>转到呼叫入口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add bookmark...</source>
        <translation>添加书签(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>以此为起点(&amp;S)</translation>
    </message>
    <message>
        <source>Stop here: &amp;collapse the branch</source>
        <translation>到此为止：折叠分支(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>隐藏其余部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ways to and from it</source>
        <translation>到达和离开它的路径(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>浅色，高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>深色，高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Tidy s&amp;election</source>
        <translation>整理所选内容(&amp;E)</translation>
    </message>
    <message>
        <source>Tidy &amp;around selection</source>
        <translation>围绕所选内容整理(&amp;A)</translation>
    </message>
    <message>
        <source>Tidy from left to ri&amp;ght</source>
        <translation>从左到右整理(&amp;G)</translation>
    </message>
    <message>
        <source>Tidy from top to &amp;bottom</source>
        <translation>从上到下整理(&amp;B)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>横向分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>纵向分布(&amp;V)</translation>
    </message>
    <message>
        <source>Distribute with a fixed &amp;distance...</source>
        <translation>按固定间距分布(&amp;D)...</translation>
    </message>
    <message>
        <source>Snap to &amp;grid</source>
        <translation>对齐网格(&amp;G)</translation>
    </message>
    <message>
        <source>Smart g&amp;uides</source>
        <translation>智能参考线(&amp;U)</translation>
    </message>
    <message>
        <source>Show gr&amp;id</source>
        <translation>显示网格(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colour by group</source>
        <translation>按组着色(&amp;C)</translation>
    </message>
    <message>
        <source>Put an auto attendant into the link</source>
        <translation>在连线中插入自动助理</translation>
    </message>
    <message>
        <source>Put a call queue into the link</source>
        <translation>在连线中插入呼叫队列</translation>
    </message>
    <message>
        <source>Set &amp;group, language and time zone...</source>
        <translation>设置组、语言和时区(&amp;G)...</translation>
    </message>
    <message>
        <source>Numbers from a pasted &amp;column...</source>
        <translation>从粘贴的列填入号码(&amp;C)...</translation>
    </message>
    <message>
        <source>Rename by &amp;pattern...</source>
        <translation>按模式重命名(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Goal and limits of plans</source>
        <translation>方案的目标和限制(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation>命令面板(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Export drawing...</source>
        <translation>导出图形(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print drawing...</source>
        <translation>打印图形(&amp;P)...</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Off-&amp;page references</source>
        <translation>用引用代替长连线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>隐藏号码和人员姓名(&amp;H)</translation>
    </message>
    <message>
        <source>Tidy &amp;while I edit</source>
        <translation>编辑时自动整理(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pin position</source>
        <translation>固定位置(&amp;P)</translation>
    </message>
    <message>
        <source>Make space to the ri&amp;ght</source>
        <translation>向右腾出空间(&amp;G)</translation>
    </message>
    <message>
        <source>Make space belo&amp;w</source>
        <translation>向下腾出空间(&amp;W)</translation>
    </message>
    <message>
        <source>Show one call &amp;flow</source>
        <translation>显示一个呼叫流程(&amp;F)</translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>未知的规则版本“%1”。已知版本：%2。</translation>
    </message>
    <message>
        <source>Accounts with a number</source>
        <translation>有号码的帐户</translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation>免费许可证</translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation>付费 %1 许可证</translation>
    </message>
    <message>
        <source>Accounts without a number</source>
        <translation>无号码的帐户</translation>
    </message>
    <message>
        <source>The call ends here: no licence.</source>
        <translation>呼叫在此结束：无需许可证。</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>Accounts that can be dialled</source>
        <translation>可拨打的帐户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>需要许可证的帐户</translation>
    </message>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number (%2).</source>
        <translation>
            <numerusform>每个有电话号码的帐户都需要许可证：%Ln 个帐户中有 %L1 个有号码（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln account(s) (%2).</source>
        <translation>
            <numerusform>来电者或 Teams 用户可直接拨打的每个帐户都需要许可证：%Ln 个帐户中的 %L1 个（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account needs a licence, with a number or without: %Ln account(s) (%1).</source>
        <translation>
            <numerusform>每个帐户都需要许可证，无论是否有号码：%Ln 个帐户（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account needs a licence of its own (%1).</source>
        <translation>没有帐户需要自己的许可证（%1）。</translation>
    </message>
    <message>
        <source>The licence for accounts costs nothing, however many there are; each must still be ordered and assigned (%1).</source>
        <translation>帐户许可证不收费，数量不限；但仍须逐个订购并分配（%1）。</translation>
    </message>
    <message>
        <source>There are no free licences for accounts (%1).</source>
        <translation>没有免费的帐户许可证（%1）。</translation>
    </message>
    <message>
        <source>Without Phone System users there are no free licences (%1).</source>
        <translation>没有电话系统用户，就没有免费许可证（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s); %L5 are used, %L6 are left (%7).</source>
        <translation>
            <numerusform>%L1 + %L2 = %L3 个免费许可证：基数 %L1 个，%Ln 个电话系统用户中每满 %L4 个再加一个；已用 %L5 个，剩余 %L6 个（%7）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence has to be paid: the free ones cover every account that needs one (%1).</source>
        <translation>无需付费购买许可证：免费许可证已覆盖所有需要的帐户（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid licence(s): each account that needs a licence takes a paid %1 licence (%2).</source>
        <translation>
            <numerusform>%Ln 个付费许可证：每个需要许可证的帐户都使用一个付费 %1 许可证（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence (%4).</source>
        <translation>
            <numerusform>需要 %L1 个 - 免费 %L2 个 = %Ln 个付费许可证：超出免费额度的每个帐户都需要一个付费 %3 许可证（%4）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence, whose price is not published (%4).</source>
        <translation>
            <numerusform>需要 %L1 个 - 免费 %L2 个 = %Ln 个付费许可证：超出免费额度的每个帐户都需要一个付费 %3 许可证，其价格未公布（%4）。</numerusform>
        </translation>
    </message>
    <message>
        <source>An account without a phone number needs no licence (%1).</source>
        <translation>没有电话号码的帐户不需要许可证（%1）。</translation>
    </message>
    <message>
        <source>An account that nobody can dial directly needs no licence (%1).</source>
        <translation>无人能直接拨打的帐户不需要许可证（%1）。</translation>
    </message>
    <message>
        <source>An account needs no licence of its own (%1).</source>
        <translation>帐户不需要自己的许可证（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>A paid %1 licence is an add-on: each of the %Ln account(s) that hold one also needs a base licence such as %2 (%3).</source>
        <translation>
            <numerusform>付费 %1 许可证是附加许可证：持有它的 %Ln 个帐户每个还需要一个基础许可证，例如 %2（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Base licences (%1)</source>
        <translation>基础许可证（%1）</translation>
    </message>
    <message>
        <source>No account with a Calling Plan number calls the telephone network (%1).</source>
        <translation>没有使用通话套餐号码的帐户向公共电话网络外呼（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with a Calling Plan number call the telephone network, by a transfer, a callback or on behalf of the queue: each needs a %1 and funding (%2).</source>
        <translation>
            <numerusform>%Ln 个使用通话套餐号码的帐户通过转接、回拨或代表队列呼叫的方式向公共电话网络外呼：每个都需要一个 %1 以及资金来源（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more number(s) the type is not known: if it is Calling Plan, each needs one as well.</source>
        <translation>
            <numerusform>另有 %Ln 个号码的类型未知：如果是通话套餐号码，则每个同样需要一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 licences</source>
        <comment>such as Pay-As-You-Go Calling Plan licences</comment>
        <translation>%1 许可证</translation>
    </message>
    <message>
        <source>Accounts without a licence</source>
        <translation>没有许可证的帐户</translation>
    </message>
    <message>
        <source>Nested directly</source>
        <translation>直接嵌套</translation>
    </message>
    <message>
        <source>A voice app that a menu refers to directly needs no account and no licence; nobody can dial it (%1).</source>
        <translation>菜单直接引用的语音应用不需要帐户，也不需要许可证；无人能拨打它（%1）。</translation>
    </message>
    <message>
        <source>No account needed: nested directly (%1).</source>
        <translation>无需帐户：直接嵌套（%1）。</translation>
    </message>
    <message>
        <source>No licence: it has no resource account (%1).</source>
        <translation>无需许可证：没有资源帐户（%1）。</translation>
    </message>
    <message>
        <source>No licence: accounts need none (%1).</source>
        <translation>无需许可证：帐户不需要许可证（%1）。</translation>
    </message>
    <message>
        <source>No licence: it has no number (%1).</source>
        <translation>无需许可证：没有号码（%1）。</translation>
    </message>
    <message>
        <source>Over the free pool: %1, because there are no free licences (%2).</source>
        <translation>超出免费额度：%1，因为没有免费许可证（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>超出免费额度：%1，因为 %Ln 个更繁忙的帐户用完了免费许可证（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>超出免费额度：%1，因为 %Ln 个其他帐户用完了免费许可证（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence although without a number: every account needs one, and it costs nothing (%1).</source>
        <translation>虽无号码仍需许可证：每个帐户都需要，但不收费（%1）。</translation>
    </message>
    <message>
        <source>Licence although without a number: every account needs one; the free pool covers it (%1).</source>
        <translation>虽无号码仍需许可证：每个帐户都需要；由免费额度覆盖（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) that cost nothing (%1).</source>
        <translation>
            <numerusform>%Ln 个不收费的许可证（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) covered by the free pool: no cost (%1).</source>
        <translation>
            <numerusform>%Ln 个由免费额度覆盖的许可证：无费用（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It calls the telephone network: %Ln %1, %2 (%3).</source>
        <translation>
            <numerusform>它向公共电话网络外呼：%Ln 个 %1，%2（%3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its accounts</source>
        <translation>
            <numerusform>其中 %Ln 个帐户每月 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence: has no number (%1).</source>
        <translation>无需许可证：没有号码（%1）。</translation>
    </message>
    <message>
        <source>A licence that costs nothing and a %1, because it calls the telephone network (%2).</source>
        <translation>一个无费用的许可证和一个 %1，因为它向公共电话网络外呼（%2）。</translation>
    </message>
    <message>
        <source>A paid %1 licence: the free ones go to other accounts (%2).</source>
        <translation>一个付费 %1 许可证：免费许可证已分给其他帐户（%2）。</translation>
    </message>
    <message>
        <source>A paid %1 licence: there are no free ones (%2).</source>
        <translation>一个付费 %1 许可证：没有免费许可证（%2）。</translation>
    </message>
    <message>
        <source>A free licence although without a number: every account needs one (%1).</source>
        <translation>虽无号码仍需一个免费许可证：每个帐户都需要（%1）。</translation>
    </message>
    <message>
        <source>A free licence: has a number (%1).</source>
        <translation>一个免费许可证：有号码（%1）。</translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation>电话系统</translation>
    </message>
    <message>
        <source>E5</source>
        <translation>E5</translation>
    </message>
    <message>
        <source>Business Voice</source>
        <translation>Business Voice</translation>
    </message>
    <message>
        <source>Teams Phone with Calling Plan</source>
        <translation>含通话套餐的 Teams 电话</translation>
    </message>
    <message>
        <source>Teams Shared Devices</source>
        <translation>Teams 共享设备</translation>
    </message>
    <message>
        <source>Not included: calling plans of users, minutes and Communications Credits, taxes.</source>
        <translation>不含：用户的通话套餐、通话分钟数和通信额度、税费。</translation>
    </message>
    <message>
        <source>Not included: minutes and Communications Credits, licences of users, taxes.</source>
        <translation>不含：通话分钟数和通信额度、用户的许可证、税费。</translation>
    </message>
    <message>
        <source>Not included: calling plans, base licences, minutes and Communications Credits, taxes.</source>
        <translation>不含：通话套餐、基础许可证、通话分钟数和通信额度、税费。</translation>
    </message>
    <message>
        <source>Prices are those of an annual commitment, before tax; a year is twelve months.</source>
        <translation>价格为年度承诺的税前价格；一年按十二个月计。</translation>
    </message>
    <message>
        <source>Annual commitment, paid monthly: 5 % on every price, rounded to hundredths.</source>
        <translation>年度承诺，按月付款：各项价格均加收 5%，四舍五入到小数点后两位。</translation>
    </message>
    <message>
        <source>Monthly commitment: 20 % on every price, rounded to hundredths.</source>
        <translation>月度承诺：各项价格均加收 20%，四舍五入到小数点后两位。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of unknown type are taken not to be Calling Plan numbers.</source>
        <translation>
            <numerusform>有 %Ln 个类型未知的号码按非通话套餐号码处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Licence bill</source>
        <translation>许可证账单</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>A bill is written as .csv, .md or .pdf, not as &quot;%1&quot;.</source>
        <translation>账单可写为 .csv、.md 或 .pdf，不能写为“%1”。</translation>
    </message>
</context>
<context>
    <name>BillReport</name>
    <message>
        <source>Licence bill</source>
        <translation>许可证账单</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>high: dated primary source</source>
        <translation>高：有日期的一手来源</translation>
    </message>
    <message>
        <source>medium: dates uncertain, or a secondary source</source>
        <translation>中：日期不确定，或为二手来源</translation>
    </message>
    <message>
        <source>low: inferred</source>
        <translation>低：推断</translation>
    </message>
    <message>
        <source>%1: price not published</source>
        <translation>%1：价格未公布</translation>
    </message>
    <message>
        <source>%1: %2 a month (%3, %4)</source>
        <translation>%1：每月 %2（%3，%4）</translation>
    </message>
    <message>
        <source>%1: %2 a month (own price)</source>
        <translation>%1：每月 %2（自定价格）</translation>
    </message>
    <message>
        <source>%1: %2 a month (own price: %3)</source>
        <translation>%1：每月 %2（自定价格：%3）</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Phone System users</source>
        <translation>电话系统用户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Each a month</source>
        <translation>每月单价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>之前的数量</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>之前每月</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Release to add a node here</source>
        <translation>松开即可在此添加节点</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>a phone number and how many more</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>badge of a node whose licences cost nothing</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>badge of a node with a paid licence of unknown price</comment>
        <translation>付费</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phone numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and kind of a node</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and numbers of a node</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a node, and what it costs</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>无帐户</translation>
    </message>
    <message>
        <source>nested – no number</source>
        <translation>嵌套 – 无号码</translation>
    </message>
    <message>
        <source>Key %1 leads nowhere from here.</source>
        <translation>按键 %1 从此处不通向任何节点。</translation>
    </message>
    <message>
        <source>Release on the node where the link begins</source>
        <translation>在连线的起点节点上松开</translation>
    </message>
    <message>
        <source>Release on the node where the link ends</source>
        <translation>在连线的终点节点上松开</translation>
    </message>
    <message>
        <source>Release to put it between “%1” and “%2”</source>
        <translation>松开即可将其插入“%1”与“%2”之间</translation>
    </message>
    <message>
        <source>Put %1 into a link</source>
        <translation>将%1插入连线</translation>
    </message>
    <message>
        <source>Put into a link</source>
        <translation>插入连线</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>the name of a node far away that a link leads to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>the name of a node far away that a link comes from</comment>
        <translation>← %1</translation>
    </message>
    <message numerus="yes">
        <source>← %n link(s)</source>
        <comment>links that come from far away</comment>
        <translation>
            <numerusform>← %n 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no more room to close.</source>
        <translation>没有更多可收拢的空间。</translation>
    </message>
    <message>
        <source>Close space</source>
        <translation>收拢空间</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>this field is not known.</source>
        <translation>未知字段。</translation>
    </message>
    <message>
        <source>at least one entry is required.</source>
        <translation>至少需要一个条目。</translation>
    </message>
    <message>
        <source>a date such as 2020-04-07</source>
        <translation>日期，例如 2020-04-07</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>an amount of money with at most four decimals</source>
        <translation>最多四位小数的金额</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>kinds of licences</source>
        <translation>许可证类型</translation>
    </message>
    <message>
        <source>an edition ends after it begins.</source>
        <translation>版本的结束日期必须晚于开始日期。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The rule edition %1 is missing from the program.</source>
        <translation>程序中缺少规则版本 %1。</translation>
    </message>
    <message>
        <source>where free licences can run out, the product to buy must be named.</source>
        <translation>在免费许可证可能用完的情况下，必须指明要购买的产品。</translation>
    </message>
    <message>
        <source>this product has a price of this date already.</source>
        <translation>该产品在此日期已有价格。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>use this rule edition instead of the document&apos;s; an id or a code</source>
        <translation>使用此规则版本代替文档中的版本；可为标识或代码</translation>
    </message>
    <message>
        <source>assume this number of Phone System users</source>
        <translation>假定电话系统用户数为此值</translation>
    </message>
    <message>
        <source>compare all rule editions</source>
        <translation>比较所有规则版本</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Prints the licence bill of a document: what is needed, what is free, what must be paid, and why.</source>
        <translation>输出文档的许可证账单：需要多少、多少免费、多少须付费以及原因。</translation>
    </message>
    <message>
        <source>--policy and --all-editions exclude each other.</source>
        <translation>--policy 与 --all-editions 不能同时使用。</translation>
    </message>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>未知的规则版本“%1”。已知版本：%2。</translation>
    </message>
    <message>
        <source>--users needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--users 需要 0 到 %1 之间的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No price is known in %1. Set one in the document.</source>
        <translation>没有以 %1 计的已知价格。请在文档中设置价格。</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month, set in the document.</source>
        <translation>付费许可证单价：每月 %1，在文档中设置。</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month. Source: %2, %3.</source>
        <translation>付费许可证单价：每月 %1。来源：%2，%3。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有检查结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what is wrong or doubtful in a document. Ends with status 3 if anything is wrong, so that a script can stop there.</source>
        <translation>列出文档中的错误或可疑之处。如有错误则以状态 3 结束，以便脚本在此停止。</translation>
    </message>
    <message>
        <source>Nestline draws Microsoft Teams call flows and their licence bill.</source>
        <translation>Nestline 绘制 Microsoft Teams 呼叫流程及其许可证账单。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Without a verb the window opens. Verbs need no display:</source>
        <translation>不带动词时打开窗口。动词无需显示器：</translation>
    </message>
    <message>
        <source>&quot;nestline VERB --help&quot; shows what a verb understands.</source>
        <translation>“nestline VERB --help”显示动词支持的选项。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the work could not be done, 2 wrong usage, 3 check found errors.</source>
        <translation>退出状态：0 完成，1 无法完成，2 用法错误，3 check 发现错误。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb that is supported. Verbs are: %2.</source>
        <translation>“%1”既不是文件，也不是支持的动词。动词有：%2。</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>--output must name the file to write.</source>
        <translation>--output 必须指定要写入的文件。</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; is not supported. Supported are: .%2.</source>
        <translation>不支持“%1”的扩展名。支持的有：.%2。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写入输出。</translation>
    </message>
    <message>
        <source>print the licence bill of a document</source>
        <translation>输出文档的许可证账单</translation>
    </message>
    <message>
        <source>list what is wrong or doubtful in a document</source>
        <translation>列出文档中的错误或可疑之处</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>No document is named.</source>
        <translation>未指定文档。</translation>
    </message>
    <message>
        <source>Only one document can be named, but there is also &quot;%1&quot;.</source>
        <translation>只能指定一个文档，但还有“%1”。</translation>
    </message>
    <message>
        <source>Paid licences: %1 today, %2 with this plan.</source>
        <translation>付费许可证：目前 %1 个，采用此方案后 %2 个。</translation>
    </message>
    <message>
        <source>Accounts that need a licence: %1 today, %2 with this plan.</source>
        <translation>需要许可证的帐户：目前 %1 个，采用此方案后 %2 个。</translation>
    </message>
    <message>
        <source>Nothing needs to change.</source>
        <translation>无需任何更改。</translation>
    </message>
    <message>
        <source>Effort of callers: %1 menu steps a month.</source>
        <translation>来电者操作量：每月 %1 个菜单步骤。</translation>
    </message>
    <message>
        <source>Proved: no other plan that keeps as few accounts costs callers less.</source>
        <translation>已证明：在保留同样少帐户的方案中，没有来电者操作量更小的方案。</translation>
    </message>
    <message>
        <source>At least %1 are unavoidable (gap %2 %).</source>
        <translation>至少 %1 步不可避免（差距 %2%）。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>操作量</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Finds the redesign with the fewest paid licences at the least effort for callers, and proves how good it is.</source>
        <translation>找出付费许可证最少且来电者操作量最小的重新设计方案，并证明其优劣。</translation>
    </message>
    <message>
        <source>keep at most this number of accounts that need a licence</source>
        <translation>最多保留此数量的需要许可证的帐户</translation>
    </message>
    <message>
        <source>also list the least effort for each number of accounts</source>
        <translation>同时列出各帐户数对应的最小操作量</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output 需要文件名。</translation>
    </message>
    <message>
        <source>%1: /tenant/policy: The rule edition &quot;%2&quot; is not known. Known are: %3.</source>
        <translation>%1：/tenant/policy：未知的规则版本“%2”。已知版本：%3。</translation>
    </message>
    <message>
        <source>find the redesign with the fewest paid licences</source>
        <translation>找出付费许可证最少的重新设计方案</translation>
    </message>
    <message>
        <source>Rules: %1 (%2), %3</source>
        <comment>name, code and dates of an edition</comment>
        <translation>规则：%1（%2），%3</translation>
    </message>
    <message>
        <source>No licence for accounts has to be bought.</source>
        <translation>无需为帐户购买许可证。</translation>
    </message>
    <message>
        <source>--max-steps needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--max-steps 需要 0 到 %1 之间的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>let no caller press more than this number of keys, instead of what the document says</source>
        <translation>来电者最多按此次数的键，代替文档中的设置</translation>
    </message>
    <message>
        <source>save as much as costs callers at most this number of menu steps a month</source>
        <translation>在来电者每月操作量不超过此菜单步骤数的前提下尽可能多地节省</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high: too small to be read on paper.</source>
        <translation>图形上的名称高度为 %1 pt：太小，打印后无法看清。</translation>
    </message>
    <message>
        <source>With --pages %1x%2 they can be read.</source>
        <translation>使用 --pages %1x%2 则可以看清。</translation>
    </message>
    <message>
        <source>Export it as .svg, which can be enlarged.</source>
        <translation>请导出为可放大的 .svg。</translation>
    </message>
    <message>
        <source>Draws the call flow (.pdf, .png, .svg), writes the licence bill as a table (.csv, .md) or a copy of the document (.json, .nestline). The suffix of OUT says which.</source>
        <translation>绘制呼叫流程（.pdf、.png、.svg），将许可证账单写为表格（.csv、.md），或写入文档的副本（.json、.nestline）。OUT 的扩展名决定格式。</translation>
    </message>
    <message>
        <source>hide phone numbers, names of persons and principal names</source>
        <translation>隐藏电话号码、人员姓名和用户主体名称</translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation>light（默认）或 dark</translation>
    </message>
    <message>
        <source>pixels to a unit of the drawing, from 0.1 to 4 (default 2)</source>
        <translation>图形每单位的像素数，0.1 到 4（默认 2）</translation>
    </message>
    <message>
        <source>no ground behind the drawing</source>
        <translation>图形不带背景</translation>
    </message>
    <message>
        <source>fit on W pages across and H pages down (default 1x1)</source>
        <translation>缩放到横向 W 页、纵向 H 页（默认 1x1）</translation>
    </message>
    <message>
        <source>A3, A4 (default), A5, Letter, Legal or Tabloid</source>
        <translation>A3、A4（默认）、A5、Letter、Legal 或 Tabloid</translation>
    </message>
    <message>
        <source>portrait, landscape or auto (default)</source>
        <translation>portrait、landscape 或 auto（默认）</translation>
    </message>
    <message>
        <source>for whom the drawing is, in the title block</source>
        <translation>图形的委托方，显示在标题栏中</translation>
    </message>
    <message>
        <source>--%1 has no meaning for .%2; it is for .%3.</source>
        <translation>--%1 对 .%2 无意义；它用于 .%3。</translation>
    </message>
    <message>
        <source>--pages needs two numbers from 1 to %1, such as 3x2; &quot;%2&quot; is not that.</source>
        <translation>--pages 需要 1 到 %1 之间的两个数字，例如 3x2；“%2”不符合要求。</translation>
    </message>
    <message>
        <source>--paper must be A3, A4, A5, Letter, Legal or Tabloid.</source>
        <translation>--paper 必须是 A3、A4、A5、Letter、Legal 或 Tabloid。</translation>
    </message>
    <message>
        <source>--orientation must be portrait, landscape or auto.</source>
        <translation>--orientation 必须是 portrait、landscape 或 auto。</translation>
    </message>
    <message>
        <source>--theme must be light or dark.</source>
        <translation>--theme 必须是 light 或 dark。</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.1 to %1.</source>
        <translation>--scale 必须是 0.1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>write a document as a picture, a table or a copy</source>
        <translation>将文档写为图片、表格或副本</translation>
    </message>
    <message>
        <source>draw only these: ids of nodes or what find takes, such as n3,n7 or group:Berlin</source>
        <translation>只绘制这些：节点 ID 或查找条件，例如 n3,n7 或 group:Berlin</translation>
    </message>
    <message>
        <source>--selection needs ids of nodes or what find takes, such as n3,n7 or group:Berlin.</source>
        <translation>--selection 需要节点 ID 或查找条件，例如 n3,n7 或 group:Berlin。</translation>
    </message>
    <message>
        <source>--selection: &quot;%1&quot; is neither the id of a node nor does it find one.</source>
        <translation>--selection：“%1”既不是节点 ID，也找不到任何节点。</translation>
    </message>
    <message>
        <source>The bill stays the same.</source>
        <translation>账单保持不变。</translation>
    </message>
    <message>
        <source>Saves %1 a month, %2 a year.</source>
        <translation>每月节省 %1，每年节省 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer that need a licence.</source>
        <translation>
            <numerusform>需要许可证的帐户减少 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves nothing more: free licences cover the rest.</source>
        <translation>不再节省更多：其余由免费许可证覆盖。</translation>
    </message>
    <message>
        <source>Saves %1 a month.</source>
        <translation>每月节省 %1。</translation>
    </message>
    <message>
        <source>write the redesigned document, a .nestline file</source>
        <translation>写出重新设计后的文档（.nestline 文件）</translation>
    </message>
    <message>
        <source>--output writes the redesign as a document, which &quot;%1&quot; does not look like. Write &quot;%2&quot;, then run nestline export on it to get a .%3.</source>
        <translation>--output 将重新设计写成文档，而“%1”看起来不是文档。请写成“%2”，再对它运行 nestline export 以得到 .%3 文件。</translation>
    </message>
    <message>
        <source>--keep needs a whole number, 0 or more, not &quot;%1&quot;.</source>
        <translation>--keep 需要一个不小于 0 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--max-effort needs a number, 0 or more, not &quot;%1&quot;.</source>
        <translation>--max-effort 需要一个不小于 0 的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>No licence can be saved.</source>
        <translation>无法节省任何许可证。</translation>
    </message>
    <message>
        <source>--%1 is given more than once: &quot;%2&quot;.</source>
        <translation>--%1 给出了多次：“%2”。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source> (on)</source>
        <comment>behind the menu of an entry that is switched on</comment>
        <translation> (已启用)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do, or which node do you want to see?</source>
        <translation>您想执行什么操作，或查看哪个节点？</translation>
    </message>
    <message>
        <source>Enter does it, Esc closes.</source>
        <translation>按 Enter 执行，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>go to the node – %1</source>
        <comment>%1: kind and numbers</comment>
        <translation>转到节点 – %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The clipboard holds neither nodes nor an indented list of nodes.</source>
        <translation>剪贴板中既没有节点，也没有缩进的节点列表。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>粘贴 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>为 %n 个节点创建副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues can have a phone number.</source>
        <translation>只有自动助理和呼叫队列可以有电话号码。</translation>
    </message>
    <message numerus="yes">
        <source>Take off %n number(s)</source>
        <translation>
            <numerusform>移除 %n 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>添加 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>No auto attendant leads to “%1”, so it has no menu key.</source>
        <translation>没有自动助理通向“%1”，因此它没有菜单键。</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>设置菜单键 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>更改类型</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Keep as baseline</source>
        <translation>保留为基线</translation>
    </message>
    <message>
        <source>The present state is kept as “%1”, in this document.</source>
        <translation>当前状态已在此文档中保留为“%1”。</translation>
    </message>
    <message>
        <source>Compare with a baseline</source>
        <translation>与基线对比</translation>
    </message>
    <message>
        <source>Rename baseline</source>
        <translation>重命名基线</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>移除基线</translation>
    </message>
    <message>
        <source>Go back to a baseline</source>
        <translation>回到基线</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Put %1 into a link</source>
        <translation>将%1插入连线</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Licences that count</source>
        <translation>计入的许可证</translation>
    </message>
    <message>
        <source>The number of Phone System users, as the document gives it.</source>
        <translation>文档中给出的电话系统用户数。</translation>
    </message>
    <message>
        <source>Licences that include Phone System count (%1).</source>
        <translation>包含电话系统的许可证计入（%1）。</translation>
    </message>
    <message>
        <source>Licences that include Phone System count; not counted here: %1 (%2).</source>
        <translation>包含电话系统的许可证计入；此处不计入：%1（%2）。</translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation>免费许可证</translation>
    </message>
    <message>
        <source>There are no free licences for accounts (%1).</source>
        <translation>没有免费的帐户许可证（%1）。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1 + %2 ÷ %3, full ones only = %1 + %4</source>
        <translation>%1 + %2 ÷ %3（仅计整数）= %1 + %4</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>需要许可证的帐户</translation>
    </message>
    <message>
        <source>%1 of %2 accounts, %3 with a number</source>
        <translation>%2 个帐户中的 %1 个，%3 个有号码</translation>
    </message>
    <message>
        <source>Covered by free licences</source>
        <translation>由免费许可证覆盖</translation>
    </message>
    <message>
        <source>All of them. Order and assign each licence: it costs nothing, but an account does not get it by itself.</source>
        <translation>全部。请逐个订购并分配许可证：它不收费，但帐户不会自动获得。</translation>
    </message>
    <message>
        <source>the smaller of %1 and %2</source>
        <translation>%1 与 %2 中较小者</translation>
    </message>
    <message>
        <source>%1 stay free. Accounts that hold a free licence today come first, then pinned numbers, then the busiest: that order is Nestline&apos;s and does not change the sum. Free licences must be ordered at no cost in the admin center (Billing, Purchase services, Add-ons).</source>
        <translation>剩余 %1 个。优先分给目前持有免费许可证的帐户，其次是号码已固定的帐户，再次是最繁忙的帐户：此顺序由 Nestline 规定，不影响总额。免费许可证须在管理中心以零费用订购（“计费” &gt; “购买服务” &gt; “附加订阅”）。</translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation>付费 %1 许可证</translation>
    </message>
    <message>
        <source>Your own price.</source>
        <translation>您自定的价格。</translation>
    </message>
    <message>
        <source>Your own price: %1.</source>
        <translation>您自定的价格：%1。</translation>
    </message>
    <message>
        <source>No price is published in %1: enter your own.</source>
        <translation>没有以 %1 公布的价格：请输入您自己的价格。</translation>
    </message>
    <message>
        <source>List price: %1, %2. %3</source>
        <translation>标价：%1，%2。%3</translation>
    </message>
    <message>
        <source>Price of one %1 licence a month</source>
        <translation>一个 %1 许可证的每月价格</translation>
    </message>
    <message>
        <source>%1 + %2 %</source>
        <translation>%1 + %2%</translation>
    </message>
    <message>
        <source>A monthly commitment costs 20 % more.</source>
        <translation>月度承诺的费用高出 20%。</translation>
    </message>
    <message>
        <source>An annual commitment that is paid monthly costs 5 % more.</source>
        <translation>按月付款的年度承诺费用高出 5%。</translation>
    </message>
    <message>
        <source>%1: a month</source>
        <translation>%1：每月</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A sum with an unknown part is not known.</source>
        <translation>含有未知部分的总数是未知的。</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>This node no longer exists.</source>
        <translation>此节点已不存在。</translation>
    </message>
    <message>
        <source>This link no longer exists.</source>
        <translation>此连线已不存在。</translation>
    </message>
    <message>
        <source>This resource account no longer exists.</source>
        <translation>此资源帐户已不存在。</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues have resource accounts.</source>
        <translation>只有自动助理和呼叫队列有资源帐户。</translation>
    </message>
    <message>
        <source>The id %1 is in use already.</source>
        <translation>标识 %1 已被使用。</translation>
    </message>
    <message>
        <source>Calls cannot leave this kind of node that way.</source>
        <translation>呼叫不能以这种方式离开此类节点。</translation>
    </message>
    <message>
        <source>A menu option needs a key, any other way needs none.</source>
        <translation>菜单选项需要按键，其他途径不需要。</translation>
    </message>
    <message>
        <source>A node cannot be connected with itself.</source>
        <translation>节点不能与自身连接。</translation>
    </message>
    <message>
        <source>Calls end here: only auto attendants and call queues lead on.</source>
        <translation>呼叫在此结束：只有自动助理和呼叫队列能继续转接。</translation>
    </message>
    <message>
        <source>Every way out of this node is in use.</source>
        <translation>此节点的所有出口均已使用。</translation>
    </message>
    <message>
        <source>A node needs a name.</source>
        <translation>节点需要名称。</translation>
    </message>
    <message>
        <source>The number of users must be from 0 to %L1.</source>
        <translation>用户数必须在 0 到 %L1 之间。</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters, such as USD.</source>
        <translation>货币用三个大写字母表示，例如 USD。</translation>
    </message>
    <message>
        <source>This baseline no longer exists.</source>
        <translation>此基线已不存在。</translation>
    </message>
    <message>
        <source>A baseline needs a name.</source>
        <translation>基线需要一个名称。</translation>
    </message>
    <message>
        <source>There is a baseline “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的基线。请选择其他名称。</translation>
    </message>
    <message>
        <source>Only call queues call back, or let agents call on their behalf.</source>
        <translation>只有呼叫队列可以回拨，或让座席代表其呼叫。</translation>
    </message>
    <message>
        <source>Only auto attendants have a directory search.</source>
        <translation>只有自动助理有目录搜索。</translation>
    </message>
    <message>
        <source>The number of licences must be from 0 to %L1.</source>
        <translation>许可证数量必须在 0 到 %L1 之间。</translation>
    </message>
    <message>
        <source>The document lists %L1 licences of E5, Business Voice and Teams Phone with Calling Plan, which include Phone System: there cannot be fewer users.</source>
        <translation>文档列出了 %L1 个包含电话系统的 E5、Business Voice 和含通话套餐的 Teams 电话许可证：用户数不能更少。</translation>
    </message>
    <message>
        <source>This bookmark no longer exists.</source>
        <translation>此书签已不存在。</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>书签需要一个名称。</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的书签。请选择其他名称。</translation>
    </message>
    <message>
        <source>Only a node without links can be put into a link.</source>
        <translation>只有没有连线的节点才能插入连线。</translation>
    </message>
    <message>
        <source>This suggestion is no longer dismissed.</source>
        <translation>此建议已不再被忽略。</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1: %2.</source>
        <translation>表达式在第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>Nothing would be left of the name.</source>
        <translation>名称将变为空。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Call flow</source>
        <comment>title of a document that has none</comment>
        <translation>呼叫流程</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels. Choose a smaller scale, or SVG, which has no such limit.</source>
        <translation>内存不足，无法生成 %1 x %2 像素的图片。请选择较小的比例，或选择没有此限制的 SVG。</translation>
    </message>
    <message>
        <source>The drawing is very large: the picture was written at %1 % instead of %2 %. SVG and PDF have no such limit.</source>
        <translation>图形非常大：图片以 %1% 而不是 %2% 的比例写入。SVG 和 PDF 没有此限制。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The number %1 stands on %Ln accounts: calls can only go to one.</source>
        <translation>
            <numerusform>号码 %1 分配给了 %Ln 个帐户：呼叫只能到达一个帐户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number “%1” of “%2” is not in international form, such as +14255550100.</source>
        <translation>“%2”的号码“%1”不是国际格式（例如 +14255550100）。</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>改写为 %1</translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number, and with it a licence, could go.</source>
        <translation>“%1”也可以通过菜单到达：可以去掉其号码，从而省去一个许可证。</translation>
    </message>
    <message>
        <source>No number leads to “%1”.</source>
        <translation>没有号码通向“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no resource account.</source>
        <translation>“%1”没有资源帐户。</translation>
    </message>
    <message>
        <source>Add a resource account</source>
        <translation>添加资源帐户</translation>
    </message>
    <message>
        <source>“%1” has a resource account, but only auto attendants and call queues can use one.</source>
        <translation>“%1”有资源帐户，但只有自动助理和呼叫队列可以使用资源帐户。</translation>
    </message>
    <message>
        <source>In “%1”, key %2 leads to several nodes.</source>
        <translation>在“%1”中，按键 %2 通向多个节点。</translation>
    </message>
    <message>
        <source>Give the second one the first free key</source>
        <translation>为第二个分配第一个空闲按键</translation>
    </message>
    <message>
        <source>Give all but the first one a free key</source>
        <translation>除第一个外，全部分配空闲按键</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a list of names</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Callers go round in circles: no way leads out of %1.</source>
        <translation>来电者会一直循环：没有离开 %1 的出口。</translation>
    </message>
    <message>
        <source>A link of “%1” is taken for a reason that this kind of node does not have.</source>
        <translation>“%1”的一条连线使用了此类节点不具备的触发条件。</translation>
    </message>
    <message>
        <source>“%1” has no time-out target: calls that nobody answers are cut off.</source>
        <translation>“%1”没有超时目标：无人接听的呼叫会被挂断。</translation>
    </message>
    <message>
        <source>The rule edition “%1” is not known, so there is no bill.</source>
        <translation>未知的规则版本“%1”，因此没有账单。</translation>
    </message>
    <message>
        <source>Use the edition “%1”</source>
        <translation>使用版本“%1”</translation>
    </message>
    <message>
        <source>“%1” still has the name it was made with.</source>
        <translation>“%1”仍在使用创建时的默认名称。</translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number could go.</source>
        <translation>“%1”也可以通过菜单到达：可以去掉其号码。</translation>
    </message>
    <message>
        <source>Order the %1 licence first, then remove the old licence and assign the new one in one and the same licence activity: otherwise the account may stop working and has to be replaced (%2).</source>
        <translation>先订购 %1 许可证，然后在同一次许可证操作中移除旧许可证并分配新许可证：否则该帐户可能停止工作，必须更换（%2）。</translation>
    </message>
    <message>
        <source>Admin center: Billing, Purchase services, Add-ons, %1. They must be bought although they cost nothing, and assigned to each account (%2).</source>
        <translation>管理中心：“计费” &gt; “购买服务” &gt; “附加订阅” &gt; %1。虽然免费，仍须购买，并分配给每个帐户（%2）。</translation>
    </message>
    <message>
        <source>The account of “%1” holds a licence that it does not need: it can be removed (%2).</source>
        <translation>“%1”的帐户持有不需要的许可证：可以移除（%2）。</translation>
    </message>
    <message>
        <source>Note the licence as removed</source>
        <translation>记为已移除许可证</translation>
    </message>
    <message>
        <source>The account of “%1” holds a paid %2 licence while a free one is spare. %3</source>
        <translation>“%1”的帐户持有付费 %2 许可证，而仍有空余的免费许可证。%3</translation>
    </message>
    <message>
        <source>Note the swap as done</source>
        <translation>记为已更换</translation>
    </message>
    <message>
        <source>The account of “%1” holds a user&apos;s Phone System licence, which accounts must not have. %2</source>
        <translation>“%1”的帐户持有用户的电话系统许可证，帐户不得持有该许可证。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free licence(s) are not ordered yet: order them at 0. %1</source>
        <translation>
            <numerusform>还有 %Ln 个免费许可证未订购：请以 0 费用订购。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note them as ordered</source>
        <translation>记为已订购</translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln 个 Microsoft 收费服务号码，但 %1 个许可证最多可得 %2 个（不计移植的号码；how-many-phone-numbers-can-you-get.md，2018 至 2025）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll-free service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln 个 Microsoft 免费电话服务号码，但 %1 个许可证最多可得 %2 个（不计移植的号码；how-many-phone-numbers-can-you-get.md，2018 至 2025）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is referred to directly, which is possible since 2024-11-05 only: here it needs a resource account (%2).</source>
        <translation>“%1”被直接引用，这自 2024-11-05 起才可行：按此规则它需要资源帐户（%2）。</translation>
    </message>
    <message>
        <source>Refer to it through its account</source>
        <translation>通过其帐户引用</translation>
    </message>
    <message>
        <source>“%1” calls the telephone network: whether it needs a %2 depends on the type of its number, which is not known (%3).</source>
        <translation>“%1”向公共电话网络外呼：是否需要 %2 取决于其号码类型，而该类型未知（%3）。</translation>
    </message>
</context>
<context>
    <name>GroupLegend</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but found a list.</source>
        <translation>第 1 行：应为 JSON 对象，但实际为列表。</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but the text is empty.</source>
        <translation>第 1 行：应为 JSON 对象，但文本为空。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON (%3).</source>
        <translation>第 %1 行，第 %2 列：不是有效的 JSON（%3）。</translation>
    </message>
    <message>
        <source>this field is missing (expected %1).</source>
        <translation>缺少此字段（应为：%1）。</translation>
    </message>
    <message>
        <source>expected %1 but found %2.</source>
        <translation>应为：%1，实际为：%2。</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk to the next node</source>
        <translation>移到下一个节点</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>沿连线移动</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Move by the grid (with Shift: finely)</source>
        <translation>按网格移动（按住 Shift：微调）</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Previous or next node in reading order</source>
        <translation>按阅读顺序的上一个或下一个节点</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>字母键</translation>
    </message>
    <message>
        <source>Rename the selected node by typing</source>
        <translation>直接输入以重命名所选节点</translation>
    </message>
    <message>
        <source>0-9, *</source>
        <translation>0-9、*</translation>
    </message>
    <message>
        <source>Set the menu key that leads to the selected node</source>
        <translation>设置通向所选节点的菜单键</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>空格+拖动</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what is under way, then clear the selection</source>
        <translation>取消当前操作，再清除选择</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Alt+0-9, *, #</source>
        <translation>Alt+0-9、*、#</translation>
    </message>
    <message>
        <source>Follow the link of this menu key</source>
        <translation>沿此菜单键的连线移动</translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation>Alt+Shift+方向键</translation>
    </message>
    <message>
        <source>Select the link itself</source>
        <translation>选择连线本身</translation>
    </message>
    <message>
        <source>On the drawing</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>搜索作用或按键</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+拖动</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>复制所拖动的内容</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+拖动</translation>
    </message>
    <message>
        <source>Move without grid and guides</source>
        <translation>移动时不用网格和参考线</translation>
    </message>
    <message>
        <source>Ctrl+Shift+drag</source>
        <translation>Ctrl+Shift+拖动</translation>
    </message>
    <message>
        <source>Make space, or close it, from an empty place on</source>
        <translation>从空白处开始腾出或收拢空间</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tidy selection</source>
        <translation>整理所选内容</translation>
    </message>
    <message>
        <source>Tidy around selection</source>
        <translation>围绕所选内容整理</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n position(s)</source>
        <translation>
            <numerusform>固定 %n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n position(s)</source>
        <translation>
            <numerusform>取消固定 %n 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies further to the right.</source>
        <translation>更右侧没有内容。</translation>
    </message>
    <message>
        <source>Nothing lies further below.</source>
        <translation>更下方没有内容。</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>腾出空间</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>needs a licence, covered by a free one</source>
        <translation>需要许可证，由免费许可证覆盖</translation>
    </message>
    <message>
        <source>needs a paid licence, at this price a month</source>
        <translation>需要付费许可证，每月价格如此处所示</translation>
    </message>
    <message>
        <source>the caller presses this key</source>
        <translation>来电者按此键</translation>
    </message>
    <message>
        <source>the call goes on by itself, for this reason</source>
        <translation>呼叫因此条件自动继续</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>rule until %1, %2: %3</source>
        <translation>截至 %1 年的规则，%2：%3</translation>
    </message>
    <message>
        <source>rule since %1, %2: %3</source>
        <translation>%1 年起的规则，%2：%3</translation>
    </message>
    <message>
        <source>rule of %1, %2: %3</source>
        <translation>%1 年的规则，%2：%3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A screenshot shows one file.</source>
        <translation>屏幕截图只能显示一个文件。</translation>
    </message>
    <message>
        <source>There is no display for the window. &quot;nestline --help&quot; shows what works without one.</source>
        <translation>没有可用于窗口的显示器。“nestline --help”会列出无需显示器即可使用的功能。</translation>
    </message>
    <message>
        <source>A theme is light, dark, light-contrast or dark-contrast.</source>
        <translation>主题只能是 light、dark、light-contrast 或 dark-contrast。</translation>
    </message>
</context>
<context>
    <name>NativeFormat</name>
    <message>
        <source>a later version of Nestline</source>
        <translation>更高版本的 Nestline</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1: it has more than %2 MB, so it is not a Nestline document.</source>
        <translation>无法读取 %1：文件超过 %2 MB，不是 Nestline 文档。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>a currency code such as USD</source>
        <translation>货币代码，例如 USD</translation>
    </message>
    <message>
        <source>an amount from 0 to %1 with at most four decimals</source>
        <translation>0 到 %1 之间、最多四位小数的金额</translation>
    </message>
    <message>
        <source>callback or onBehalf</source>
        <translation>callback 或 onBehalf</translation>
    </message>
    <message>
        <source>a list of two numbers of at most 1e9</source>
        <translation>由两个不超过 1e9 的数字组成的列表</translation>
    </message>
    <message>
        <source>an id that is not used before</source>
        <translation>未曾使用的标识</translation>
    </message>
    <message>
        <source>the id of a node of this document</source>
        <translation>此文档中某个节点的标识</translation>
    </message>
    <message>
        <source>&quot;nestline&quot;, as in every Nestline document</source>
        <translation>“nestline”，与所有 Nestline 文档相同</translation>
    </message>
    <message>
        <source>%1: this document has format version %2, written by %3. This is Nestline %4, which reads versions up to %5; please update it.</source>
        <translation>%1：此文档的格式版本为 %2，由 %3 写入。当前为 Nestline %4，可读取到版本 %5；请更新。</translation>
    </message>
    <message>
        <source>a name that no other baseline has</source>
        <translation>其他基线没有使用的名称</translation>
    </message>
    <message>
        <source>Baseline &quot;%1&quot;: %2</source>
        <translation>基线“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Auto attendant</source>
        <translation>自动助理</translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation>呼叫队列</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Shared voicemail</source>
        <translation>共享语音邮箱</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>语音公告</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>挂断</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>&quot;= Name&quot; must be indented under the line that leads there.</source>
        <translation>“= 名称”必须缩进在通向它的那一行之下。</translation>
    </message>
    <message>
        <source>nothing can stand under &quot;= Name&quot;; indent it under the node.</source>
        <translation>“= 名称”之下不能有内容；请缩进到该节点之下。</translation>
    </message>
    <message>
        <source>the line above is an end; nothing leads on from there.</source>
        <translation>上一行是终点；无法从那里继续。</translation>
    </message>
    <message>
        <source>every way out of the line above is taken already.</source>
        <translation>上一行的所有出口均已占用。</translation>
    </message>
    <message>
        <source>there is no node named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的节点。</translation>
    </message>
    <message>
        <source>several nodes are named &quot;%1&quot;; write = &quot;%1&quot; 2 for the second.</source>
        <translation>有多个节点名为“%1”；第二个请写作 = &quot;%1&quot; 2。</translation>
    </message>
    <message numerus="yes">
        <source>only %n node(s) are named &quot;%1&quot;.</source>
        <translation>
            <numerusform>只有 %n 个节点名为“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning was stopped.</source>
        <translation>规划已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the least effort for callers with %n account(s) kept</source>
        <translation>
            <numerusform>正在查找保留 %n 个帐户时来电者的最小操作量</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not possible to keep only %1 of %2 licensable accounts: the fewest possible is %3.</source>
        <translation>无法只保留 %2 个需许可证帐户中的 %1 个：最少为 %3 个。</translation>
    </message>
    <message>
        <source>No redesign was found that keeps only %1 of %2 licensable accounts: the fewest found is %3.</source>
        <translation>未找到只保留 %2 个需许可证帐户中 %1 个的方案：找到的最少为 %3 个。</translation>
    </message>
    <message>
        <source>No menu of today with a free key fits the group and language of: %1.</source>
        <translation>没有带空闲按键的现有菜单符合以下节点的组和语言：%1。</translation>
    </message>
    <message>
        <source>Keys work only in the flow that has them, which is the one for business hours. Add them to the flows for after hours and holidays where callers need them there.</source>
        <translation>按键只在包含它们的流程（即营业时间流程）中有效。如果来电者在下班时间和假日流程中也需要这些按键，请一并添加。</translation>
    </message>
    <message>
        <source>These call out with a number that the plan moves or removes; pin it if people call back: %1</source>
        <translation>以下节点使用方案将移动或移除的号码外呼；如有人会回拨，请固定该号码：%1</translation>
    </message>
    <message>
        <source>Looking for the fewest accounts that need a licence</source>
        <translation>正在查找需要许可证的最少帐户数</translation>
    </message>
    <message>
        <source>/planning/%1: %2</source>
        <translation>/planning/%1：%2</translation>
    </message>
    <message>
        <source>expected a whole number from 0 to %1.</source>
        <translation>应为 0 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>expected a number from 0 to 1000.</source>
        <translation>应为 0 到 1000 之间的数字。</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>expected a list of keys 0-9, * or #.</source>
        <translation>应为由按键 0-9、* 或 # 组成的列表。</translation>
    </message>
    <message>
        <source>Add the menu %1 under %2, key %3</source>
        <translation>在 %2 下添加菜单 %1，按键 %3</translation>
    </message>
    <message>
        <source>Put the new menu %1 in front of %2: it takes over the number and leads on by key %3</source>
        <translation>在 %2 之前放置新菜单 %1：它接管号码，并通过按键 %3 继续</translation>
    </message>
    <message>
        <source>Nest %1 under %2, key %3</source>
        <translation>将 %1 嵌套到 %2 下，按键 %3</translation>
    </message>
    <message>
        <source>No caller notices yet; the menu makes room for the next steps.</source>
        <translation>来电者尚无感知；该菜单为后续步骤腾出空间。</translation>
    </message>
    <message>
        <source>%1 The number now keeps the hours of the new menu.</source>
        <extracomment>%1 is the sentence on how many callers press a key more</extracomment>
        <translation>%1该号码现在遵循新菜单的营业时间。</translation>
    </message>
    <message>
        <source>%1 front door</source>
        <translation>%1 – 入口菜单</translation>
    </message>
    <message>
        <source>%1: more options</source>
        <translation>%1：更多选项</translation>
    </message>
    <message>
        <source>Best plan: no paid licences</source>
        <translation>最佳方案：无需付费许可证</translation>
    </message>
    <message>
        <source>Saves %1 a month, %2 a year.</source>
        <translation>每月节省 %1，每年节省 %2。</translation>
    </message>
    <message>
        <source>Costs callers %1 key presses a month.</source>
        <translation>来电者每月需多按 %1 次键。</translation>
    </message>
    <message>
        <source>Costs callers nothing.</source>
        <translation>不增加来电者的操作量。</translation>
    </message>
    <message>
        <source>Proved best: no other way costs them less.</source>
        <translation>已证明为最佳：没有来电者操作量更小的方案。</translation>
    </message>
    <message>
        <source>At most %1 % better is possible.</source>
        <translation>最多还可改进 %1%。</translation>
    </message>
    <message>
        <source>Whether fewer paid licences are possible is not proved.</source>
        <translation>尚未证明付费许可证能否更少。</translation>
    </message>
    <message>
        <source>No licence is paid: the free pool covers all that need one.</source>
        <translation>没有付费许可证：免费额度覆盖所有需要许可证的帐户。</translation>
    </message>
    <message>
        <source>Under this rule edition the bill stays the same with fewer numbers.</source>
        <translation>按此规则版本，减少号码不会改变账单。</translation>
    </message>
    <message>
        <source>Possible would be: %1.</source>
        <extracomment>%1 is a list such as &quot;12 without pins; 14 with new menus&quot;</extracomment>
        <translation>可以保留的帐户数：%1。</translation>
    </message>
    <message>
        <source>Under this rule edition accounts need no licence: nesting saves nothing.</source>
        <translation>按此规则版本，帐户不需要许可证：嵌套不会带来节省。</translation>
    </message>
    <message>
        <source>Under this rule edition licences for accounts cost nothing: nesting saves nothing.</source>
        <translation>按此规则版本，帐户许可证不收费：嵌套不会带来节省。</translation>
    </message>
    <message>
        <source>Under this rule edition every account needs a licence, with a number or without, and menus cannot lead to an app that has none: nesting saves nothing.</source>
        <translation>按此规则版本，每个帐户都需要许可证，无论有无号码，且菜单不能通向没有帐户的应用：嵌套不会带来节省。</translation>
    </message>
    <message>
        <source>A new menu without a number still needs a resource account to be led to; it costs nothing under this rule edition.</source>
        <translation>没有号码的新菜单仍需要资源帐户才能被引用；按此规则版本，该帐户不收费。</translation>
    </message>
    <message>
        <source>Where an account goes, make the links direct first, then take its number off, then its licence, and delete it last.</source>
        <translation>要去掉帐户时，请先将连线改为直接到达，再移除其号码，然后移除其许可证，最后删除帐户。</translation>
    </message>
    <message>
        <source>Looking for what would help</source>
        <translation>正在查找可行的改进办法</translation>
    </message>
    <message>
        <source>without pins and dismissed suggestions</source>
        <translation>取消固定和已忽略的建议</translation>
    </message>
    <message>
        <source>with one more key to press at most</source>
        <translation>按键次数上限增加一次</translation>
    </message>
    <message>
        <source>with all twelve keys of each menu</source>
        <translation>使用每个菜单的全部十二个按键</translation>
    </message>
    <message>
        <source>with new menus</source>
        <translation>允许添加新菜单</translation>
    </message>
    <message>
        <source>with keys in menus that have directory search</source>
        <translation>允许使用带目录搜索的菜单中的按键</translation>
    </message>
    <message>
        <source>with hosts of other groups</source>
        <translation>允许使用其他组的菜单</translation>
    </message>
    <message>
        <source>with hosts of other languages</source>
        <translation>允许使用其他语言的菜单</translation>
    </message>
    <message>
        <source>only if several of these limits fell at once: pins, keys, steps, groups and languages</source>
        <translation>仅当同时放宽固定、按键、步数、组和语言中的多项限制</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 accounts could be kept, %2 &quot;without pins&quot; or the like</extracomment>
        <translation>%2时为 %1 个</translation>
    </message>
    <message>
        <source>Lead to %1 directly, without its account</source>
        <translation>直接通向 %1，不经其帐户</translation>
    </message>
    <message>
        <source>Callers notice nothing.</source>
        <translation>来电者不会有任何感知。</translation>
    </message>
    <message>
        <source>Without an account it cannot be dialled, also not inside, nor be a caller ID; reports count its calls under the app that answered.</source>
        <translation>没有帐户就无法拨打它（内部也不行），它也不能用作来电显示号码；报表会将其呼叫计入接听的应用。</translation>
    </message>
    <message>
        <source>Nobody can dial the account any more or use it as a caller ID.</source>
        <translation>无人能再拨打该帐户，也不能再将其用作来电显示号码。</translation>
    </message>
    <message>
        <source>After hours %1 leads to %2 instead: key %3 does not work there.</source>
        <translation>下班时间 %1 改为通向 %2：按键 %3 在此时段无效。</translation>
    </message>
    <message>
        <source>On holidays %1 leads to %2 instead: key %3 does not work there.</source>
        <translation>假日 %1 改为通向 %2：按键 %3 在此时段无效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer that need a licence, from %1 to %2 paid.</source>
        <translation>
            <numerusform>需要许可证的帐户减少 %Ln 个，付费许可证从 %1 个降至 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed auto attendant (%1)</source>
        <translation>未命名的自动助理（%1）</translation>
    </message>
    <message>
        <source>an unnamed call queue (%1)</source>
        <translation>未命名的呼叫队列（%1）</translation>
    </message>
    <message>
        <source>an end without a name (%1)</source>
        <translation>未命名的终点（%1）</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an app and the menu that leads to it</comment>
        <translation>位于 %1 之下</translation>
    </message>
    <message>
        <source>under %1, key %2</source>
        <translation>位于 %1 之下，按键 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>one of several apps of a name</comment>
        <extracomment>%1 a name that several apps have, %2 what only this one of them has</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are pinned: %1.</source>
        <translation>
            <numerusform>%Ln 个号码已固定：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stay because a suggestion was dismissed: %1.</source>
        <translation>
            <numerusform>因建议被忽略，%Ln 个号码保留：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number are pinned.</source>
        <translation>
            <numerusform>%Ln 个无号码的帐户已固定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number stay because a suggestion was dismissed.</source>
        <translation>
            <numerusform>因建议被忽略，%Ln 个无号码的帐户保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys within %Ln step(s) do not suffice, so a number stays on: %1.</source>
        <translation>
            <numerusform>%Ln 步以内的按键不够用，因此以下节点保留号码：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No redesign that keeps only %1 licensable accounts was found within the effort that a plan may take, nor a proof that there is none. One that keeps %2 was found: ask for so many.</source>
        <translation>在方案允许的计算量内，既未找到仅保留 %1 个需许可帐户的改造，也未能证明不存在这样的改造。已找到保留 %2 个的改造：请按此数量设定。</translation>
    </message>
    <message numerus="yes">
        <source>With at most %1 menu steps of callers a month, %Ln account(s) are the fewest; one fewer asks them for at least %2.</source>
        <translation>
            <numerusform>来电者每月菜单步骤不超过 %1 个时，最少需保留 %Ln 个帐户；再减少一个，则至少需要 %2 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln account(s) without a number off %1</source>
        <translation>
            <numerusform>从 %1 移除 %Ln 个无号码的帐户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off %1</source>
        <translation>
            <numerusform>从 %1 移除 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month press one key more.</source>
        <translation>
            <numerusform>每月有 %Ln 位来电者需多按一次键。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number.</source>
        <translation>
            <numerusform>每月有 %Ln 位来电者改拨其他号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press one key.</source>
        <translation>
            <numerusform>每月有 %Ln 位来电者改拨其他号码并按一次键。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press %1 keys.</source>
        <translation>
            <numerusform>每月有 %Ln 位来电者改拨其他号码并按 %1 次键。</numerusform>
        </translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>入口菜单</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best plan: %Ln paid licence(s) instead of %1</source>
        <translation>
            <numerusform>最佳方案：%Ln 个付费许可证，而不是 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) fewer, from %1 to %2 paid.</source>
        <translation>
            <numerusform>减少 %Ln 个号码，付费许可证从 %1 个降至 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>without pins</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>without dismissed suggestions</source>
        <translation>取消已忽略的建议</translation>
    </message>
    <message>
        <source>only if several of these limits fell at once: keys, steps, groups and languages</source>
        <translation>仅当同时放宽按键、步数、组和语言中的多项限制</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>licences before and after</comment>
        <translation>付费 %1 → %2</translation>
    </message>
    <message>
        <source>%1 key presses</source>
        <translation>%1 次按键</translation>
    </message>
    <message>
        <source>%1, %2, proved best</source>
        <comment>saving, effort</comment>
        <translation>%1，%2，已证明为最佳</translation>
    </message>
    <message>
        <source>%1, %2, within %3 % of the best</source>
        <comment>saving, effort, gap</comment>
        <translation>%1，%2，与最佳相差不超过 %3 %</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>no Phone System users: no free pool</source>
        <translation>没有电话系统用户，就没有免费额度</translation>
    </message>
    <message>
        <source>Rules of %1 to %2</source>
        <translation>规则有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>Rules since %1</source>
        <translation>规则自 %1 起</translation>
    </message>
    <message>
        <source>Your own price, for one licence a month</source>
        <translation>您自定的价格，每个许可证每月</translation>
    </message>
    <message>
        <source>List price as of %1: %2</source>
        <translation>%1 的标价：%2</translation>
    </message>
    <message>
        <source>of %1 in the pool: %2 + %3 users ÷ %4</source>
        <translation>免费额度共 %1 个：%2 + %3 个用户 ÷ %4</translation>
    </message>
    <message>
        <source>nothing above the pool</source>
        <translation>未超出免费额度</translation>
    </message>
    <message>
        <source>%1 − %2, at %3 a month</source>
        <translation>%1 − %2，每个每月 %3</translation>
    </message>
    <message>
        <source>No licence for accounts is free.</source>
        <translation>没有免费的帐户许可证。</translation>
    </message>
    <message>
        <source>Licences for accounts cost nothing, without a limit.</source>
        <translation>帐户许可证不收费，数量不限。</translation>
    </message>
    <message>
        <source>%1 free licences for an organisation with at least one Phone System licence, and one more for each full %2 of them.</source>
        <translation>拥有至少一个电话系统许可证的组织可获 %1 个免费许可证，此类许可证每满 %2 个再加一个。</translation>
    </message>
    <message>
        <source>No account needs a licence.</source>
        <translation>没有帐户需要许可证。</translation>
    </message>
    <message>
        <source>Every account with a phone number needs one.</source>
        <translation>每个有电话号码的帐户都需要一个许可证。</translation>
    </message>
    <message>
        <source>Every account that can be dialled directly needs one.</source>
        <translation>每个可直接拨打的帐户都需要一个许可证。</translation>
    </message>
    <message>
        <source>Every account needs one, with a number or without.</source>
        <translation>每个帐户都需要一个许可证，无论有无号码。</translation>
    </message>
    <message>
        <source>These licences count: %1.</source>
        <translation>计入的许可证：%1。</translation>
    </message>
    <message>
        <source>The licence is a paid %1 licence, as users have it.</source>
        <translation>该许可证是付费 %1 许可证，与用户的相同。</translation>
    </message>
    <message>
        <source>A paid user licence may sit on an account.</source>
        <translation>帐户可以持有付费用户许可证。</translation>
    </message>
    <message>
        <source>A paid user licence may not sit on an account: it must be swapped.</source>
        <translation>帐户不得持有付费用户许可证：必须更换。</translation>
    </message>
    <message>
        <source>Each one above the free ones is a paid %1 licence.</source>
        <translation>超出免费额度的每个许可证都是付费 %1 许可证。</translation>
    </message>
    <message>
        <source>A menu can lead directly to an app without an account.</source>
        <translation>菜单可以直接通向没有帐户的应用。</translation>
    </message>
    <message>
        <source>An account with a Calling Plan number that calls the telephone network needs a %1.</source>
        <translation>使用通话套餐号码并向公共电话网络外呼的帐户需要 %1。</translation>
    </message>
    <message>
        <source>High: from a dated primary source.</source>
        <translation>高：来自有日期的一手来源。</translation>
    </message>
    <message>
        <source>Medium: the dates are uncertain, or the source is secondary.</source>
        <translation>中：日期不确定，或来源为二手。</translation>
    </message>
    <message>
        <source>Low: inferred.</source>
        <translation>低：推断。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>at %1 a month</source>
        <translation>每个每月 %1</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>价格未公布</translation>
    </message>
    <message>
        <source>no number: no licence</source>
        <translation>无号码：无需许可证</translation>
    </message>
    <message>
        <source>not dialled directly: no licence</source>
        <translation>不能直接拨打：无需许可证</translation>
    </message>
    <message>
        <source>no account needs a licence</source>
        <translation>没有帐户需要许可证</translation>
    </message>
    <message>
        <source>no account needs one</source>
        <translation>没有帐户需要</translation>
    </message>
    <message>
        <source>%1 − %2, price not published</source>
        <translation>%1 − %2，价格未公布</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Rules until %1</source>
        <translation>规则截至 %1</translation>
    </message>
    <message>
        <source>Rules without known dates</source>
        <translation>规则日期未知</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Nothing to buy for accounts</source>
        <translation>无需为帐户购买任何产品</translation>
    </message>
    <message>
        <source>%1: no price published in %2</source>
        <translation>%1：没有以 %2 公布的价格</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 free in use, no limit</source>
        <translation>已用 %1 个免费许可证，无限制</translation>
    </message>
    <message>
        <source>No free licences without Phone System users</source>
        <translation>没有电话系统用户，就没有免费许可证</translation>
    </message>
    <message>
        <source>%1 of %2 free in use</source>
        <translation>已用 %1/%2 个免费许可证</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation>
            <numerusform>%Ln 个付费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) to pay</source>
        <translation>
            <numerusform>%Ln 个套餐须付费</numerusform>
        </translation>
    </message>
    <message>
        <source>none paid</source>
        <translation>无付费</translation>
    </message>
    <message>
        <source>no account: no licence</source>
        <translation>无帐户：无需许可证</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>位于 %Ln 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>numbered</source>
        <translation>有号码</translation>
    </message>
    <message>
        <source>has a phone number</source>
        <translation>有电话号码</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>covered by the free licences</source>
        <translation>由免费许可证覆盖</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>costs a paid licence</source>
        <translation>需要付费许可证</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>has a number that must stay</source>
        <translation>有必须保留的号码</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>auto attendants and call queues</source>
        <translation>自动助理和呼叫队列</translation>
    </message>
    <message>
        <source>attendant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>auto attendants</source>
        <translation>自动助理</translation>
    </message>
    <message>
        <source>auto attendant</source>
        <translation>自动助理</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>call queues</source>
        <translation>呼叫队列</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>呼叫队列</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>语音邮箱</translation>
    </message>
    <message>
        <source>shared voicemails</source>
        <translation>共享语音邮箱</translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation>共享语音邮箱</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>external numbers</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>语音公告</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>语音公告</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>ends of calls</source>
        <translation>呼叫的终点</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>something is wrong or doubtful</source>
        <translation>有错误或可疑之处</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>something is doubtful</source>
        <translation>有可疑之处</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>there is something to know</source>
        <translation>有需要了解的信息</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>changed since the last save</source>
        <translation>自上次保存以来有更改</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>text in the name</source>
        <translation>名称中的文本</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>text in the group, such as a site</source>
        <translation>组中的文本，例如站点</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>begin of the language, such as de</source>
        <translation>语言代码的开头，例如 de</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>text in the time zone</source>
        <translation>时区中的文本</translation>
    </message>
    <message>
        <source>digits of a phone number</source>
        <translation>电话号码中的数字</translation>
    </message>
    <message>
        <source>upn</source>
        <translation>upn</translation>
    </message>
    <message>
        <source>text in the name of an account</source>
        <translation>帐户名称中的文本</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>text in the note</source>
        <translation>备注中的文本</translation>
    </message>
    <message>
        <source>code of a finding</source>
        <translation>检查结果的代码</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>id in the file</source>
        <translation>文件中的标识</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>如果不保存，自上次保存以来的更改将丢失。</translation>
    </message>
    <message>
        <source>File changed by others</source>
        <translation>文件已被其他程序更改</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>“%1”在此处打开后已被其他程序更改。</translation>
    </message>
    <message>
        <source>Overwriting it loses those changes. Saving under another name keeps both.</source>
        <translation>覆盖将丢失那些更改。以其他名称保存可保留两者。</translation>
    </message>
    <message>
        <source>Save as another file...</source>
        <translation>另存为其他文件...</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Nestline ended before a new document was saved. Recover it?</source>
        <translation>Nestline 在新文档保存之前退出。是否恢复？</translation>
    </message>
    <message>
        <source>Nestline ended before “%1” was saved. Recover it?</source>
        <translation>Nestline 在“%1”保存之前退出。是否恢复？</translation>
    </message>
    <message>
        <source>Recovery copy: %1</source>
        <translation>恢复副本：%1</translation>
    </message>
    <message>
        <source>File on disk: %1</source>
        <translation>磁盘上的文件：%1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>删除副本</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>稍后再问</translation>
    </message>
    <message>
        <source>Open call flow</source>
        <translation>打开呼叫流程</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline);;All files (*)</source>
        <translation>Nestline 文档 (*.nestline);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save call flow</source>
        <translation>保存呼叫流程</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline)</source>
        <translation>Nestline 文档 (*.nestline)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>导出账单</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown 文本 (*.md)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Name of this state of the document:</source>
        <translation>文档此状态的名称：</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Name of this place:</source>
        <translation>此位置的名称：</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>导出图形</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Operator %1</source>
        <comment>stands for a name that is hidden</comment>
        <translation>接线员 %1</translation>
    </message>
    <message>
        <source>External number %1</source>
        <comment>stands for a number that is hidden</comment>
        <translation>外部号码 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>stands for a name that is hidden</comment>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>stands for a phone number that is hidden</comment>
        <translation>号码 %1</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Contoso: 600 users, 90 numbers</source>
        <translation>Contoso：600 个用户，90 个号码</translation>
    </message>
    <message>
        <source>A small office</source>
        <translation>小型办公室</translation>
    </message>
    <message>
        <source>USA toll-free: a real topology</source>
        <translation>美国免费电话：真实拓扑</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Page 1 of 1</source>
        <translation>第 1 页，共 1 页</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>name of a page, such as A2, its number, and how many there are</comment>
        <translation>%1 · 第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a node, and how calls come to it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a node, and how calls leave it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <translation>通向 %1。</translation>
    </message>
    <message>
        <source>Reached from %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>how a link is taken, and its ends</comment>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>of a telephone</comment>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Its position is pinned.</source>
        <translation>其位置已固定。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Agents of %1 call with its number as theirs.</source>
        <translation>%1 的座席使用其号码外呼。</translation>
    </message>
    <message>
        <source>%1 calls people back with its number.</source>
        <translation>%1 使用其号码回拨。</translation>
    </message>
    <message>
        <source>No menu leads to %1: perhaps it is dialled inside.</source>
        <translation>没有菜单通向 %1：可能由内部拨打。</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Type a name, kind or number. Enter chooses, Esc closes.</source>
        <translation>输入名称、类型或号码。按 Enter 选择，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>已由 %1 使用</translation>
    </message>
    <message>
        <source>By which key or trigger do calls come to %1?</source>
        <translation>呼叫通过哪个按键或触发条件到达 %1？</translation>
    </message>
    <message>
        <source>Type a key or a word. Enter chooses, Esc closes.</source>
        <translation>输入按键或文字。按 Enter 选择，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>%1: kind of node</comment>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <comment>kind and name of a node</comment>
        <translation>新建：%1“%2”</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Calls end at “%1”: only auto attendants and call queues lead on.</source>
        <translation>呼叫在“%1”结束：只有自动助理和呼叫队列能继续转接。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Where shall %1 lead to?</source>
        <translation>%1 应通向哪里？</translation>
    </message>
    <message>
        <source>Where shall the link lead to?</source>
        <translation>连线应通向哪里？</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Where shall the link begin?</source>
        <translation>连线应从哪里开始？</translation>
    </message>
    <message>
        <source>Under which node shall %1 stand?</source>
        <translation>将 %1 移到哪个节点下？</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>移到节点下</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Phone numbers and names of persons</source>
        <translation>电话号码和人员姓名</translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline, %1</source>
        <translation>使用 Nestline 绘制的呼叫流程，%1</translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline, %1. Licences: %2</source>
        <translation>使用 Nestline 绘制的呼叫流程，%1。许可证：%2</translation>
    </message>
    <message>
        <source>Call flow and its licences</source>
        <translation>呼叫流程及其许可证</translation>
    </message>
    <message>
        <source>Call flow and its licences, for %1</source>
        <translation>%1 的呼叫流程及其许可证</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>auto attendant</source>
        <translation>自动助理</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>呼叫队列</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation>共享语音邮箱</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>语音公告</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>无输入</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>trigger</comment>
        <translation>接线员</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>无座席</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Calling Plan</source>
        <translation>通话套餐</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>Operator Connect</source>
        <translation>运营商连接</translation>
    </message>
</context>
<context>
    <name>nestline::Edits</name>
    <message>
        <source>The same number stands in line %1.</source>
        <translation>第 %1 行有相同的号码。</translation>
    </message>
    <message>
        <source>Not a phone number with its country code, such as +1 425 555 0100.</source>
        <translation>应为带国家/地区代码的电话号码，例如 +1 425 555 0100。</translation>
    </message>
    <message>
        <source>“%1” has this number already.</source>
        <translation>“%1”已使用此号码。</translation>
    </message>
    <message>
        <source>There is no node left for this line.</source>
        <translation>没有剩余的节点可用于此行。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::AccountCard</name>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>用户主体名称</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Licence today</source>
        <translation>当前许可证</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Virtual User</source>
        <translation>虚拟用户</translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation>电话系统</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>每月呼叫数</translation>
    </message>
    <message>
        <source>Number must stay here</source>
        <translation>号码必须保留在此</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>移除此帐户</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Change account name</source>
        <translation>更改帐户名称</translation>
    </message>
    <message>
        <source>Change number type</source>
        <translation>更改号码类型</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可证</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>更改呼叫数</translation>
    </message>
    <message>
        <source>Pin number</source>
        <translation>固定号码</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除帐户</translation>
    </message>
    <message>
        <source>A phone number starts with + and the country code, such as +1 425 555 0100.</source>
        <translation>电话号码以 + 和国家/地区代码开头，例如 +1 425 555 0100。</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更改号码</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BarPlot</name>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BaselineMenu</name>
    <message>
        <source>&amp;Baselines</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go back to</source>
        <translation>回到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no baseline</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillExportDialog</name>
    <message>
        <source>The bill as it will read</source>
        <translation>账单的最终样式</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>隐藏号码和人员姓名(&amp;H)</translation>
    </message>
    <message>
        <source>Export or print the bill</source>
        <translation>导出或打印账单</translation>
    </message>
    <message>
        <source>The file can be a PDF page, a table for spreadsheets or Markdown text.</source>
        <translation>文件可以是 PDF 页面、电子表格用的表格或 Markdown 文本。</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Pri&amp;nt...</source>
        <translation>打印(&amp;N)...</translation>
    </message>
    <message>
        <source>The bill was written to %1.</source>
        <translation>账单已写入 %1。</translation>
    </message>
    <message>
        <source>The bill was sent to the printer.</source>
        <translation>账单已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillHead</name>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Not real yet: what the bill would be</source>
        <translation>尚未生效：预计的账单</translation>
    </message>
    <message>
        <source>Rule and sources</source>
        <translation>规则和来源</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>更改规则版本</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Enter a price below to see the cost</source>
        <translation>在下方输入价格以查看费用</translation>
    </message>
    <message>
        <source>A price is missing below, under “More about prices and terms”</source>
        <translation>缺少价格：请在下方的“价格和期限的更多设置”中输入</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillLineButton</name>
    <message>
        <source>Click to light up the nodes behind this line</source>
        <translation>单击以突出显示此行对应的节点</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillPanel</name>
    <message>
        <source>Licence bill</source>
        <translation>许可证账单</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>更改规则版本</translation>
    </message>
    <message>
        <source>Use the default edition</source>
        <translation>使用默认版本</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BookmarkMenu</name>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Breadcrumbs</name>
    <message>
        <source>Way of calls to the selected node</source>
        <translation>呼叫到达所选节点的路径</translation>
    </message>
    <message>
        <source>Select a node to see how calls get there</source>
        <translation>选择节点以查看呼叫如何到达该节点</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between</source>
        <translation>
            <numerusform>中间 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The call flow as a drawing. Arrow keys walk from node to node, Tab adds a child, typing renames.</source>
        <translation>以图形显示的呼叫流程。方向键在节点间移动，Tab 添加子节点，直接输入可重命名。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostChart</name>
    <message>
        <source>None is free.</source>
        <translation>没有免费的。</translation>
    </message>
    <message>
        <source>Monthly cost by</source>
        <translation>每月费用依据</translation>
    </message>
    <message>
        <source>Cost by numbers</source>
        <translation>按号码的费用</translation>
    </message>
    <message>
        <source>Cost by users</source>
        <translation>按用户的费用</translation>
    </message>
    <message>
        <source>Monthly cost by accounts with a number</source>
        <translation>按有号码的帐户计算的每月费用</translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation>按电话系统用户计算的每月费用</translation>
    </message>
    <message>
        <source>Without a price there is no cost to draw.</source>
        <translation>没有价格，无法绘制费用。</translation>
    </message>
    <message>
        <source>No number of accounts costs anything.</source>
        <translation>任意数量的帐户均无费用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account(s) with a number are free.</source>
        <translation>
            <numerusform>还可免费增加 %Ln 个有号码的帐户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are free.</source>
        <translation>前 %1 个免费。</translation>
    </message>
    <message>
        <source>Chart: monthly cost by accounts with a number</source>
        <translation>图表：按有号码的帐户计算的每月费用</translation>
    </message>
    <message>
        <source>More users bring no more free licences.</source>
        <translation>更多用户不会带来更多免费许可证。</translation>
    </message>
    <message>
        <source>Nothing to pay; next free licence at %1 users.</source>
        <translation>无需付费；达到 %1 个用户时增加下一个免费许可证。</translation>
    </message>
    <message>
        <source>Next free licence at %1 users; nothing to pay from %2.</source>
        <translation>达到 %1 个用户时增加下一个免费许可证；从 %2 个起无需付费。</translation>
    </message>
    <message>
        <source>Next free licence at %1 users.</source>
        <translation>达到 %1 个用户时增加下一个免费许可证。</translation>
    </message>
    <message>
        <source>Chart: monthly cost by Phone System users</source>
        <translation>图表：按电话系统用户计算的每月费用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln 个帐户：每月 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln 个用户：每月 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Under these rules the cost does not depend on the number of accounts or users.</source>
        <translation>在这些规则下，费用与帐户或用户数量无关。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostPlot</name>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DerivationWindow</name>
    <message>
        <source>How this bill comes about</source>
        <translation>此账单的由来</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Ctrl+minus</source>
        <translation>Ctrl+减号</translation>
    </message>
    <message>
        <source>Ctrl+plus</source>
        <translation>Ctrl+加号</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DifferenceBox</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <translation>与“%1”对比</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a count before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>was not known</source>
        <translation>原先未知</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <translation>%1：%2，差异 %3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Disclosure</name>
    <message>
        <source>open, folds away</source>
        <translation>已展开，可折叠</translation>
    </message>
    <message>
        <source>folded away, opens</source>
        <translation>已折叠，可展开</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DismissForm</name>
    <message>
        <source>Why not?</source>
        <translation>忽略的原因</translation>
    </message>
    <message>
        <source>Why not? A few words</source>
        <translation>为何忽略？简短说明即可</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DistanceDialog</name>
    <message>
        <source>Fixed distance</source>
        <translation>固定间距</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>左右并排(&amp;B)</translation>
    </message>
    <message>
        <source>B&amp;elow each other</source>
        <translation>上下排列(&amp;E)</translation>
    </message>
    <message>
        <source>Distance from card to card</source>
        <translation>卡片间距</translation>
    </message>
    <message>
        <source>&amp;Distance from card to card:</source>
        <translation>卡片间距(&amp;D)：</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Close the panel; the View menu brings it back</source>
        <translation>关闭面板；可通过“视图”菜单重新打开</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DocumentPage</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Select a node or a link to see and change its properties.</source>
        <translation>选择节点或连线以查看和更改其属性。</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes and links of the document</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>nestline::ui::EditionButton</name>
    <message>
        <source>Choose the rule edition</source>
        <translation>选择规则版本</translation>
    </message>
    <message>
        <source>Rule editions</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Rule edition: %1 (%2)</source>
        <translation>规则版本：%1（%2）</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportDialog</name>
    <message>
        <source>Drawing the pages...</source>
        <translation>正在绘制页面...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export or print the drawing</source>
        <translation>导出或打印图形</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Pri&amp;nt...</source>
        <translation>打印(&amp;N)...</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high.</source>
        <translation>图形上的名称高 %1 磅。</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high: too small to be read on paper.</source>
        <translation>图形上的名称高 %1 磅：太小，在纸上无法看清。</translation>
    </message>
    <message>
        <source>Export a selection, or as SVG, which can be enlarged.</source>
        <translation>请只导出所选内容，或导出为可放大的 SVG。</translation>
    </message>
    <message>
        <source>&amp;Use %1 × %2 pages</source>
        <comment>across and down</comment>
        <translation>使用 %1 × %2 页(&amp;U)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height</comment>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1. More is not possible, so this is %2 %; SVG and PDF have no such limit.</source>
        <translation>%1。无法更大，因此比例为 %2%；SVG 和 PDF 没有此限制。</translation>
    </message>
    <message>
        <source>The drawing was written to %1.</source>
        <translation>图形已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The drawing was sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>图形已发送到打印机：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>横向页数</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>纵向页数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>提供给</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>隐藏号码和人员姓名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Transparent ground</source>
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marks for cutting and gluing</source>
        <translation>裁切和粘贴标记(&amp;M)</translation>
    </message>
    <message>
        <source>Title &amp;block on the first page</source>
        <translation>首页显示标题栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Legend on the first page</source>
        <translation>首页显示图例(&amp;L)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>The selection: %n node(s)</source>
        <translation>
            <numerusform>所选内容：%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>窗口中显示的内容</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，适合纸张</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕显示相同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>client or organisation</source>
        <translation>客户或组织</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;argin</source>
        <translation>页边距(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页数(&amp;P)</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>提供给(&amp;R)</translation>
    </message>
    <message>
        <source>across</source>
        <comment>so many pages</comment>
        <translation>页（横向）</translation>
    </message>
    <message>
        <source>down</source>
        <comment>so many pages</comment>
        <translation>页（纵向）</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FieldsDialog</name>
    <message>
        <source>Group, language and time zone</source>
        <translation>组、语言和时区</translation>
    </message>
    <message numerus="yes">
        <source>What is ticked is set for %n node(s); an empty field clears it.</source>
        <translation>
            <numerusform>勾选的项目将应用于 %n 个节点；字段留空则清除其内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>Set fields of %n node(s)</source>
        <translation>
            <numerusform>设置 %n 个节点的字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>What can be looked for</source>
        <translation>可查找的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find nodes</source>
        <translation>查找节点</translation>
    </message>
    <message>
        <source>Name, number, paid, queue, error...</source>
        <translation>名称、号码、付费、队列、错误...</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found nodes</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindResults</name>
    <message>
        <source>%1: %2</source>
        <comment>a word of the search and what it finds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, and number or site</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsDelegate</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsModel</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>没有检查结果。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>检查结果 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FocusChip</name>
    <message>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>End the light on ways</source>
        <translation>结束突出显示路径</translation>
    </message>
    <message>
        <source>Show all nodes again</source>
        <translation>重新显示所有节点</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>nodes</comment>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1 · %2</source>
        <comment>where it begins, and how much is shown</comment>
        <translation>聚焦：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Ways to and from %1 · %n node(s)</source>
        <translation>
            <numerusform>进出 %1 的路径 · %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <translation>
            <numerusform>%1，其中 %n 个已隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::GoalForm</name>
    <message>
        <source>Goal and limits of plans</source>
        <translation>方案的目标和限制</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No more paid than unavoidable</source>
        <translation>付费许可证尽可能少</translation>
    </message>
    <message>
        <source>Keep so many accounts</source>
        <translation>限定保留的帐户数</translation>
    </message>
    <message>
        <source>Ask so much of callers</source>
        <translation>限定来电者操作量</translation>
    </message>
    <message>
        <source>Accounts to keep at most</source>
        <translation>最多保留的帐户数</translation>
    </message>
    <message>
        <source>Key presses a month at most</source>
        <translation>每月最多按键次数</translation>
    </message>
    <message>
        <source>Accounts at most</source>
        <translation>最多帐户数</translation>
    </message>
    <message>
        <source>Keys a caller presses at most</source>
        <translation>来电者最多按键次数</translation>
    </message>
    <message>
        <source>How deep an app may lie below the number that its callers dial</source>
        <translation>应用最多可位于来电者所拨号码之下多少层</translation>
    </message>
    <message>
        <source>Options of a menu at most</source>
        <translation>每个菜单的最多选项数</translation>
    </message>
    <message>
        <source>Keys that stay free</source>
        <translation>保留不用的按键</translation>
    </message>
    <message>
        <source>Keys that plans do not give away, such as 0 * #</source>
        <translation>方案不会分配的按键，例如 0 * #</translation>
    </message>
    <message>
        <source>Dialling anew counts as so many keys</source>
        <translation>改拨号码折合的按键次数</translation>
    </message>
    <message>
        <source>Add menus</source>
        <translation>添加菜单</translation>
    </message>
    <message>
        <source>Sub-menus, and new menus that take over a number</source>
        <translation>子菜单，以及接管号码的新菜单</translation>
    </message>
    <message>
        <source>Use menus with directory search</source>
        <translation>使用带目录搜索的菜单</translation>
    </message>
    <message>
        <source>Callers who search the directory by name press keys too</source>
        <translation>按姓名搜索目录的来电者也会按键</translation>
    </message>
    <message>
        <source>Change limits of plans</source>
        <translation>更改方案限制</translation>
    </message>
</context>
<context>
    <name>nestline::ui::GroupLegendBox</name>
    <message>
        <source>Legend of groups</source>
        <translation>组的图例</translation>
    </message>
</context>
<context>
    <name>nestline::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>nestline::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeyBindings</name>
    <message>
        <source>The arrow keys walk through the drawing, follow links and move nodes.</source>
        <translation>方向键用于在图形中移动、沿连线移动和移动节点。</translation>
    </message>
    <message>
        <source>This key moves about in the drawing.</source>
        <translation>此键用于在图形中移动。</translation>
    </message>
    <message>
        <source>Digits and * set menu keys, and with Alt they follow them.</source>
        <translation>数字键和 * 用于设置菜单键，与 Alt 组合则沿菜单键的连线移动。</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus.</source>
        <translation>Alt 加字母键用于打开菜单。</translation>
    </message>
    <message>
        <source>This key is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>此键用于输入文字。请与 Ctrl 或 Alt 组合使用。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the new key; Esc keeps the old one</source>
        <translation>请按新的快捷键；按 Esc 保留原快捷键</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>C&amp;hange key...</source>
        <translation>更改快捷键(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>移除快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>改用于此操作(&amp;T)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>The next key that you press is the one for “%1”.</source>
        <translation>接下来按下的键将用于“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>a key, and the reason in a sentence</comment>
        <translation>不能使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KindMenu</name>
    <message>
        <source>Kind of the new node</source>
        <translation>新节点的类型</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LicenseCountsForm</name>
    <message>
        <source>Count licences by kind</source>
        <translation>按类型统计许可证</translation>
    </message>
    <message>
        <source>In place of the single number of users</source>
        <translation>代替单一的用户数</translation>
    </message>
    <message>
        <source>Phone System add-on</source>
        <translation>电话系统附加许可证</translation>
    </message>
    <message>
        <source>E5</source>
        <translation>E5</translation>
    </message>
    <message>
        <source>Business Voice</source>
        <translation>Business Voice</translation>
    </message>
    <message>
        <source>Teams Phone with Calling Plan</source>
        <translation>含通话套餐的 Teams 电话</translation>
    </message>
    <message>
        <source>Shared Devices</source>
        <translation>共享设备</translation>
    </message>
    <message>
        <source>Change licences</source>
        <translation>更改许可证数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) count under %1.</source>
        <translation>
            <numerusform>按 %1 计入 %Ln 个许可证。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1（不计入）</translation>
    </message>
    <message>
        <source>Counts under the rules %1</source>
        <translation>按规则 %1 计入</translation>
    </message>
    <message>
        <source>Does not count under the rules %1</source>
        <translation>按规则 %1 不计入</translation>
    </message>
    <message>
        <source>Count users together</source>
        <translation>合并计算用户</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkList</name>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>来自</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>移除此连线</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>更改连线</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除连线</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation>移除 %1 与 %2 之间的连线</translation>
    </message>
    <message>
        <source>When calls go to %1</source>
        <translation>呼叫转到 %1 的条件</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkPage</name>
    <message>
        <source>Target is reached through</source>
        <translation>到达目标的途径</translation>
    </message>
    <message>
        <source>its resource account</source>
        <translation>其资源帐户</translation>
    </message>
    <message>
        <source>itself, without an account</source>
        <translation>直接到达，不经帐户</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>移除所选连线</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>更改连线</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>更改到达途径</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>移除 %n 条连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links selected</source>
        <translation>
            <numerusform>已选择 %Ln 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>恢复(&amp;R)：%1</translation>
    </message>
    <message>
        <source>New call flow</source>
        <translation>新呼叫流程</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Nestline uses this language from its next start on.</source>
        <translation>Nestline 将在下次启动时使用此语言。</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation>许可证账单</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The bill is on the clipboard, as a table.</source>
        <translation>账单已作为表格复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 bill</source>
        <comment>file name</comment>
        <translation>%1 账单</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>账单(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are hard to read at once. Show one call flow and hide the rest?</source>
        <translation>
            <numerusform>同时显示 %n 个节点难以看清。是否只显示一个呼叫流程并隐藏其余部分？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>保持全部显示</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>聚焦(&amp;O)</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>概览图</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard, as a picture.</source>
        <translation>图形已作为图片复制到剪贴板。</translation>
    </message>
    <message>
        <source>The selection is on the clipboard, as a picture.</source>
        <translation>所选内容已作为图片复制到剪贴板。</translation>
    </message>
    <message>
        <source>With the mouse: drag from an empty place with Ctrl and Shift held</source>
        <translation>使用鼠标：按住 Ctrl 和 Shift 从空白处拖动</translation>
    </message>
    <message>
        <source>Select the nodes to change first, one or many.</source>
        <translation>请先选择要更改的节点，可选一个或多个。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>概览图</translation>
    </message>
    <message>
        <source>The whole drawing in little. Arrow keys move the canvas, plus and minus zoom, Home shows all of it.</source>
        <translation>整个图形的缩略图。方向键移动画布，加号和减号缩放，Home 显示全部。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MoneyLabel</name>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Navigator</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NodePage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>更改组</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>更改时区</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加帐户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes selected</source>
        <translation>
            <numerusform>已选择 %Ln 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改备注</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NumbersDialog</name>
    <message>
        <source>Numbers from a column</source>
        <translation>从列中分配号码</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>每行的处理结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>分配号码</translation>
    </message>
    <message>
        <source>Column of numbers</source>
        <translation>号码列</translation>
    </message>
    <message>
        <source>Paste a column of a spreadsheet here, one number a line</source>
        <translation>在此粘贴电子表格中的一列，每行一个号码</translation>
    </message>
    <message>
        <source>Nodes with a number</source>
        <translation>已有号码的节点</translation>
    </message>
    <message>
        <source>keep it and are passed over</source>
        <translation>保留原号码并跳过</translation>
    </message>
    <message>
        <source>get the new number instead</source>
        <translation>替换为新号码</translation>
    </message>
    <message>
        <source>get the new number as well</source>
        <translation>另外添加新号码</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>Nodes &amp;with a number:</source>
        <translation>已有号码的节点(&amp;W)：</translation>
    </message>
    <message>
        <source>Number &amp;type:</source>
        <translation>号码类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Each line goes to one of the selected nodes, from top to bottom and from left to right. A line that cannot be used keeps its place.</source>
        <translation>每行按从上到下、从左到右的顺序对应一个所选节点。无法使用的行仍占用其位置。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n number(s)</source>
        <translation>
            <numerusform>分配 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>获得此号码</translation>
    </message>
    <message>
        <source>Not used. %1</source>
        <translation>未使用。%1</translation>
    </message>
    <message>
        <source>blank: stays as it is</source>
        <translation>空行：保持不变</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>已有此号码</translation>
    </message>
    <message>
        <source>gets it instead of %1</source>
        <translation>获得此号码，替换 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are given.</source>
        <translation>
            <numerusform>将分配 %Ln 个号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not used.</source>
        <translation>
            <numerusform>%Ln 行未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get none.</source>
        <translation>
            <numerusform>%Ln 个节点未分配号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) can have no number.</source>
        <translation>
            <numerusform>%Ln 个节点不能有号码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineModel</name>
    <message>
        <source>covered by the free pool</source>
        <translation>由免费额度覆盖</translation>
    </message>
    <message>
        <source>paid licence</source>
        <translation>付费许可证</translation>
    </message>
    <message>
        <source>stands elsewhere in the outline</source>
        <translation>位于大纲的其他位置</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Filter: number, paid, name...</source>
        <translation>筛选：号码、付费、名称...</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Nothing drawn yet. What you draw shows here as a tree.</source>
        <translation>尚未绘制任何内容。您绘制的内容将以树形显示在此处。</translation>
    </message>
    <message>
        <source>Words that must fit: a name, a phone number, paid, free, a kind, error, group:... – as in Find (Ctrl+F)</source>
        <translation>必须匹配的词：名称、电话号码、付费、免费、类型、错误、组:... – 与“查找”(Ctrl+F) 相同</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PlanCard</name>
    <message>
        <source>Apply all</source>
        <translation>全部应用</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>最佳方案</translation>
    </message>
    <message>
        <source>Make all changes of the best plan as one step that can be undone</source>
        <translation>将最佳方案的所有更改作为一个可撤消的步骤执行</translation>
    </message>
    <message>
        <source>Show the best plan on the canvas and its bill, without changing anything</source>
        <translation>在画布上显示最佳方案及其账单，不作任何更改</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有可节省的费用</translation>
    </message>
    <message>
        <source>Looking for savings</source>
        <translation>正在查找可节省的费用</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Trade-off...</source>
        <translation>权衡...</translation>
    </message>
    <message>
        <source>Save more or less, for more or less effort of callers</source>
        <translation>以更大或更小的来电者操作量，换取更多或更少的节省</translation>
    </message>
    <message>
        <source>Ask for the fewest accounts that can be kept</source>
        <translation>改为可保留的最少帐户数</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>保留 %Ln 个帐户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::PlanRemarks</name>
    <message>
        <source>What to mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a dismissed suggestion, %2 why it is not wanted</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PoolMeter</name>
    <message>
        <source>Free licences</source>
        <translation>免费许可证</translation>
    </message>
    <message>
        <source>%1 used, %2 spare, %3 over the pool</source>
        <translation>已用 %1，剩余 %2，超出免费额度 %3</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>已用 %1，无限制</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceBox</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceTermsForm</name>
    <message>
        <source>%1 (not on this bill)</source>
        <translation>%1（不在此账单中）</translation>
    </message>
    <message>
        <source>not on this bill</source>
        <translation>不在此账单中</translation>
    </message>
    <message>
        <source>Price of a base licence</source>
        <translation>基础许可证价格</translation>
    </message>
    <message>
        <source>Price of a Pay-As-You-Go plan</source>
        <translation>即用即付套餐价格</translation>
    </message>
    <message>
        <source>Source of your own prices</source>
        <translation>自定价格的来源</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>期限和付款方式</translation>
    </message>
    <message>
        <source>One year, paid at once</source>
        <translation>一年，一次付清</translation>
    </message>
    <message>
        <source>One year, paid monthly (+%1 %)</source>
        <translation>一年，按月付款 (+%1%)</translation>
    </message>
    <message>
        <source>One month (+%1 %)</source>
        <translation>一个月 (+%1%)</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>更改期限和付款方式</translation>
    </message>
    <message>
        <source>Bill base licences under paid add-ons</source>
        <translation>将付费附加许可证所需的基础许可证计入账单</translation>
    </message>
    <message>
        <source>A paid licence that is an add-on needs another licence under it</source>
        <translation>付费的附加许可证还需要另一个许可证作为基础</translation>
    </message>
    <message>
        <source>Bill base licences</source>
        <translation>将基础许可证计入账单</translation>
    </message>
    <message>
        <source>Do not bill base licences</source>
        <translation>不将基础许可证计入账单</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>更改价格</translation>
    </message>
    <message>
        <source>Change source of prices</source>
        <translation>更改价格来源</translation>
    </message>
    <message>
        <source>Free licences ordered so far</source>
        <translation>目前已订购的免费许可证</translation>
    </message>
    <message>
        <source>They cost nothing, but have to be ordered</source>
        <translation>它们不收费，但必须订购</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Change ordered licences</source>
        <translation>更改已订购的许可证数</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ProblemLabel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Numbers and names of persons are hidden. What is hidden cannot be edited here.</source>
        <translation>号码和人员姓名已隐藏。隐藏的内容无法在此编辑。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameDialog</name>
    <message>
        <source>Rename by pattern</source>
        <translation>按模式重命名</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>重命名前后的名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>重命名前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>重命名后</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>empty: the whole name</source>
        <translation>留空：整个名称</translation>
    </message>
    <message>
        <source>{n} counts, {nn} with two digits; {name} is the name so far, {group} the group; \1 is what the first * or the first group found</source>
        <translation>{n} 为编号，{nn} 为两位编号；{name} 为原名称，{group} 为组；\1 为第一个 * 或第一个捕获组匹配的内容</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>with wildcards * and ?</source>
        <translation>使用通配符 * 和 ?</translation>
    </message>
    <message>
        <source>as a regular expression</source>
        <translation>使用正则表达式</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>替换为(&amp;R)：</translation>
    </message>
    <message>
        <source>First &amp;number:</source>
        <translation>起始编号(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n node(s)</source>
        <translation>
            <numerusform>重命名 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps its name. %1</source>
        <translation>保留原名称。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get another name.</source>
        <translation>
            <numerusform>%Ln 个节点将更改名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) keep theirs.</source>
        <translation>
            <numerusform>%Ln 个节点保留原名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have the same new name as another, such as “%1”.</source>
        <translation>
            <numerusform>%Ln 个节点的新名称将与另一个相同，例如“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have a name that another node has already, such as “%1”.</source>
        <translation>
            <numerusform>%Ln 个节点将与其他节点已有的名称相同，例如“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameEditor</name>
    <message>
        <source>Name of the node</source>
        <translation>节点名称</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SearchPopup</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>没有符合输入的内容。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SearchRowsModel</name>
    <message>
        <source>not possible: %1</source>
        <translation>无法执行：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Secrecy</name>
    <message>
        <source>The name is hidden. Show numbers and names (menu View) to change it.</source>
        <translation>名称已隐藏。请显示号码和姓名（“视图”菜单）后再更改。</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比度</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>动画(&amp;A)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel over the drawing</source>
        <translation>在图形上使用鼠标滚轮(&amp;W)</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>滚动；按住 Ctrl 缩放</translation>
    </message>
    <message>
        <source>Zooms; with Ctrl it scrolls</source>
        <translation>缩放；按住 Ctrl 滚动</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start on</source>
        <translation>语言(&amp;L)，下次启动时生效</translation>
    </message>
</context>
<context>
    <name>nestline::ui::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 selected</source>
        <translation>已选择 %1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 条连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>已选择 %n 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Press A and click to draw an auto attendant, or paste an indented list.</source>
        <translation>按 A 并单击以绘制自动助理，或粘贴缩进列表。</translation>
    </message>
    <message>
        <source>Nothing selected · Tab adds a child to the selected node, # gives it a number</source>
        <translation>未选择任何内容 · Tab 为所选节点添加子节点，# 为其分配号码</translation>
    </message>
    <message>
        <source>%1 · together %2 a month</source>
        <translation>%1 · 合计每月 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) shown</source>
        <translation>
            <numerusform>显示 %n 个节点中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers and names hidden</source>
        <translation>号码和姓名已隐藏</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>a link, in words</comment>
        <translation>已选择：%1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::StepCard</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, heading and result of a step</comment>
        <translation>第 %1 步，%2：%3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsDelegate</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 what to do, %2 what it saves, %3 what callers notice</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) fewer</source>
        <translation>
            <numerusform>减少 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <extracomment>%1 numbers fewer, %2 an amount such as −$8.00</extracomment>
        <translation>%1，每月 %2</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>须先执行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer</source>
        <translation>
            <numerusform>减少 %Ln 个帐户</numerusform>
        </translation>
    </message>
    <message>
        <source>part of one above</source>
        <translation>属于上面的一项</translation>
    </message>
    <message>
        <source>%1, saves nothing more: free licences cover the rest</source>
        <extracomment>%1 numbers fewer</extracomment>
        <translation>%1，不再节省更多：其余由免费许可证覆盖</translation>
    </message>
    <message>
        <source>saves nothing more</source>
        <translation>不再节省更多</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestions %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Apply the best plan</source>
        <translation>应用最佳方案</translation>
    </message>
    <message>
        <source>Goal and limits</source>
        <translation>目标和限制</translation>
    </message>
    <message>
        <source>Take dismissal back</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>忽略建议</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsView</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Enter applies, Space previews, P pins the number, Delete dismisses</source>
        <translation>按 Enter 应用，按空格键预览，按 P 固定号码，按 Delete 忽略</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TenantForm</name>
    <message>
        <source>Phone System users</source>
        <translation>电话系统用户</translation>
    </message>
    <message>
        <source>Price of a paid licence a month</source>
        <translation>付费许可证每月单价</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>更改价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Reset to price book</source>
        <translation>重置为价目表价格</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>The price book has no price in %1. Enter one.</source>
        <translation>价目表中没有以 %1 计的价格。请输入价格。</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>您自定的价格</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>更改用户数</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>更改货币</translation>
    </message>
    <message>
        <source>Licences by kind</source>
        <translation>按类型列出许可证</translation>
    </message>
    <message>
        <source>More about prices and terms</source>
        <translation>价格和期限的更多设置</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TextField</name>
    <message>
        <source>multiple values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TradeOffPlot</name>
    <message>
        <source>Chart: saved a month over effort of callers</source>
        <translation>图表：每月节省与来电者操作量的关系</translation>
    </message>
    <message>
        <source>For each number of kept accounts</source>
        <translation>每种保留帐户数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Free pool covers all</source>
        <translation>免费额度全部覆盖</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Key presses of callers a month</source>
        <translation>来电者每月按键次数</translation>
    </message>
    <message>
        <source>Paid licences saved</source>
        <translation>节省的付费许可证</translation>
    </message>
    <message>
        <source>Saved a month, %1</source>
        <translation>每月节省（%1）</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TradeOffWindow</name>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Accounts kept</source>
        <translation>保留的帐户</translation>
    </message>
    <message>
        <source>Paid licences</source>
        <translation>付费许可证</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>每月节省</translation>
    </message>
    <message>
        <source>Key presses a month</source>
        <translation>每月按键次数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Caller hours a month</source>
        <translation>来电者每月耗时（小时）</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply this point</source>
        <translation>应用此点(&amp;A)</translation>
    </message>
    <message>
        <source>Stopped. The next edit, or opening this window again, begins anew.</source>
        <translation>已停止。下次编辑或重新打开此窗口时将重新开始。</translation>
    </message>
    <message>
        <source>Accounts fewer</source>
        <translation>减少的帐户</translation>
    </message>
    <message>
        <source>Seconds per menu step</source>
        <translation>每个菜单步骤的秒数</translation>
    </message>
    <message>
        <source>S&amp;econds per menu step</source>
        <translation>每个菜单步骤的秒数(&amp;E)</translation>
    </message>
    <message>
        <source>The rule edition of this document is not known: choose one in the bill.</source>
        <translation>此文档的规则版本未知：请在账单中选择一个。</translation>
    </message>
    <message>
        <source>Looking for the least effort for each number of accounts</source>
        <translation>正在查找各帐户数对应的最小操作量</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 accounts kept, %2 paid: saves %3 a month, costs callers %4 key presses or %5 hours a month.</source>
        <extracomment>%1 accounts, %2 paid licences, %3 an amount, %4 key presses, %5 hours</extracomment>
        <translation>保留 %1 个帐户，其中 %2 个付费：每月节省 %3，来电者每月需多按 %4 次键，即 %5 小时。</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>a sentence on today&apos;s figures</comment>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>From here on the free pool covers all.</source>
        <translation>从此处起，免费额度全部覆盖。</translation>
    </message>
    <message>
        <source>At least %1 are unavoidable.</source>
        <translation>至少 %1 次不可避免。</translation>
    </message>
    <message>
        <source>No redesign keeps fewer under these rules and limits.</source>
        <translation>在这些规则和限制下，没有保留更少帐户的方案。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>保留 %Ln 个帐户</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Chart all points</source>
        <translation>绘制所有点(&amp;C)</translation>
    </message>
    <message>
        <source>Also far beyond the free pool, where nothing more is saved</source>
        <translation>也包括远超免费额度、不再节省的部分</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TriggerMenu</name>
    <message>
        <source>Key or trigger of the link</source>
        <translation>连线的按键或触发条件</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Key %1 – used by %2</source>
        <translation>按键 %1 – 已由 %2 使用</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>设置菜单键 %1</translation>
    </message>
    <message>
        <source>Set trigger</source>
        <translation>设置触发条件</translation>
    </message>
</context>
<context>
    <name>nestline::ui::UsesBox</name>
    <message>
        <source>Calls back callers</source>
        <translation>回拨来电者</translation>
    </message>
    <message>
        <source>Agents call on its behalf</source>
        <translation>座席代表其呼叫</translation>
    </message>
    <message>
        <source>Calls to the telephone network can need a licence of their own</source>
        <translation>向公共电话网络外呼可能需要单独的许可证</translation>
    </message>
    <message>
        <source>Change outbound calls</source>
        <translation>更改外呼</translation>
    </message>
    <message>
        <source>Directory search</source>
        <translation>目录搜索</translation>
    </message>
    <message>
        <source>Callers can dial people by name or extension</source>
        <translation>来电者可按姓名或分机号拨打人员</translation>
    </message>
    <message>
        <source>Change directory search</source>
        <translation>更改目录搜索</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WayBox</name>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WelcomePanel</name>
    <message>
        <source>Draw a call flow, see its bill</source>
        <translation>绘制呼叫流程，查看账单</translation>
    </message>
    <message>
        <source>Start with an example, open a file, or paste an indented list such as:</source>
        <translation>从示例开始、打开文件，或粘贴如下的缩进列表：</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>Draw an auto attendant</source>
        <translation>绘制自动助理</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WhatIfWindow</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Monthly cost by accounts</source>
        <translation>按帐户计算的每月费用</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>需要许可证的帐户</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation>按电话系统用户计算的每月费用</translation>
    </message>
    <message>
        <source>Users from</source>
        <translation>用户数（起）</translation>
    </message>
    <message>
        <source>All &amp;editions</source>
        <translation>所有版本(&amp;E)</translation>
    </message>
    <message>
        <source>More &amp;numbers</source>
        <translation>更多号码(&amp;N)</translation>
    </message>
    <message>
        <source>More &amp;users</source>
        <translation>更多用户(&amp;U)</translation>
    </message>
    <message>
        <source>One more &amp;site</source>
        <translation>再加一个站点(&amp;S)</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>&amp;Use the chosen edition</source>
        <translation>使用所选版本(&amp;C)</translation>
    </message>
    <message>
        <source>One more site</source>
        <translation>再加一个站点</translation>
    </message>
    <message>
        <source>One more site like</source>
        <translation>增加的站点类似于</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>每月增加</translation>
    </message>
    <message>
        <source>With the free licences of today: users that come with a site bring further ones.</source>
        <translation>按目前的免费许可证计算：站点带来的用户会带来更多免费许可证。</translation>
    </message>
    <message>
        <source>%1 (this document)</source>
        <translation>%1（此文档）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>one account with a number</source>
        <translation>一个有号码的帐户</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>更改规则版本</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
</context>
</TS>
