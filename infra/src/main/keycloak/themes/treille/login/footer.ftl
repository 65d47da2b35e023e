<#macro content>
    <#if ["login", "login-username", "login-password", "login-otp"]?seq_contains(pageId)>
        <p class="treille-help">${msg("treilleHelp")}</p>
    <#elseif pageId == "login-update-password">
        <p class="treille-help" id="treille-password-rules">${msg("treillePasswordRules")}</p>
    </#if>
</#macro>
