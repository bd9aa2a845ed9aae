# Registers the nightly import as a scheduled task, with the installed program. Run it as administrator:
#   powershell -ExecutionPolicy Bypass -File nightly-import.ps1 [-At 03:00] [-Config PATH]
# To remove it: Unregister-ScheduledTask -TaskName 'En regard - import nocturne'
param(
  [string]$At = '03:00',
  [string]$Config = 'C:\ProgramData\en-regard\en-regard.toml'
)
$ErrorActionPreference = 'Stop'
$program = Join-Path $env:ProgramFiles 'En regard\en-regard.exe'
if (-not (Test-Path $program)) {
  Write-Error "$program is not there: install En regard first." -ErrorAction Continue
  exit 2
}
$action = New-ScheduledTaskAction -Execute $program `
  -Argument "--disable-gpu --command import --nightly --config `"$Config`""
$trigger = New-ScheduledTaskTrigger -Daily -At $At -RandomDelay (New-TimeSpan -Minutes 20)
# One at a time; a machine that was off at night imports when it starts; three hours at most.
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew `
  -ExecutionTimeLimit (New-TimeSpan -Hours 3) -Priority 7
$account = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\LOCAL SERVICE' -LogonType ServiceAccount
Register-ScheduledTask -TaskName 'En regard - import nocturne' -Action $action -Trigger $trigger `
  -Settings $settings -Principal $account -Force | Out-Null
