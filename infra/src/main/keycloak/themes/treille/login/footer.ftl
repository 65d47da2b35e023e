<#macro content>
    <#if ["login", "login-username", "login-password", "login-otp", "error"]?seq_contains(pageId)>
        <p class="treille-help">${msg("treilleHelp")}</p>
    </#if>
</#macro>
