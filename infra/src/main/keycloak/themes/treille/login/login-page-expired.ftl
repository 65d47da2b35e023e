<#-- The parent's two links both read "click here". -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p>${msg("pageExpiredMsg1")}</p>
        <a id="loginContinueLink" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}" href="${url.loginAction}">${msg("doContinue")}</a>
        <a id="loginRestartLink" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
    </#if>
</@layout.registrationLayout>
