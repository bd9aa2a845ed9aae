<#
Makes En regard the only program of the account "en-regard" (Windows Enterprise, Education or IoT: feature "Shell Launcher").
Run once, as administrator. Other accounts keep the usual desktop. -Remove undoes it.
Learn, "Use Shell Launcher to create a Windows client kiosk": class WESL_UserSetting.
#>
param(
  [string] $Account = 'en-regard',
  [string] $Config = 'C:\ProgramData\en-regard\en-regard.toml',
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$program = Join-Path $env:ProgramFiles 'En regard\en-regard.exe'
$restartShell = 0

Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
$launcher = [wmiclass] '\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
$sid = (New-Object System.Security.Principal.NTAccount $Account).Translate([System.Security.Principal.SecurityIdentifier]).Value

if ($Remove) {
  $launcher.RemoveCustomShell($sid)
  exit 0
}
if (-not (Test-Path $program)) {
  Write-Error "$program is not there: install En regard first." -ErrorAction Continue
  exit 2
}
$launcher.SetDefaultShell('explorer.exe', $restartShell)
# A program that ends, for whatever reason, is started again.
$launcher.SetCustomShell($sid, "`"$program`" --config=`"$Config`"", $null, $null, $restartShell)
$launcher.SetEnabled($true)
Write-Output 'Shell Launcher is ready: restart the computer.'
